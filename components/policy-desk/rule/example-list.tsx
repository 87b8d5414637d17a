"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Example, SurfaceSetting } from "#server/policy/contract.ts";
import type { TriedRule } from "#server/policy/views.ts";
import { ExampleFields } from "./example-fields.tsx";

type ExampleListProps = {
  kind: "trigger" | "pass";
  examples: readonly Example[];
  surfaces: readonly SurfaceSetting[];
  results: TriedRule["results"];
  onChange: (examples: Example[]) => void;
};

/** Texts in which the rule must speak, or mustn't, each with what it does at the moment. */
export function ExampleList({ kind, examples, surfaces, results, onChange }: ExampleListProps) {
  const t = useTranslations("policyRule.example");
  // Examples have no names of their own; without one a box that isn't the last would lose its focus when one goes.
  const [names, setNames] = useState(() => examples.map((_, index) => index));
  const resultOf = (text: string, at: number) =>
    results.find((one) => one.kind === kind && one.index === at && one.text === text)?.isRight ?? null;

  function add() {
    setNames([...names, Math.max(-1, ...names) + 1]);
    onChange([...examples, { text: "" }]);
  }

  function remove(at: number) {
    setNames(names.filter((_, index) => index !== at));
    onChange(examples.filter((_, index) => index !== at));
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{t(kind)}</legend>
      <ul className="flex flex-col gap-2">
        {examples.map((example, at) => (
          <ExampleFields
            key={names[at]}
            label={t("named", { kind: t(kind), number: at + 1 })}
            example={example}
            surfaces={surfaces}
            isRight={resultOf(example.text, at)}
            onChange={(changed) => onChange(examples.map((one, index) => (index === at ? changed : one)))}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      <div className="mt-2">
        <Button size="sm" icon={<Plus aria-hidden />} onClick={add}>
          {t(kind === "trigger" ? "addTrigger" : "addPass")}
        </Button>
      </div>
    </fieldset>
  );
}
