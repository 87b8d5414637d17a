"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Condition } from "#server/policy/condition.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { isSimple, NEW_CONDITION } from "./condition.ts";
import { DraftRows } from "./draft-rows.tsx";
import { FindingRows } from "./finding-rows.tsx";

type ConditionFieldsProps = {
  when: Condition;
  surfaces: readonly SurfaceSetting[];
  /** The condition as YAML, for what rows can't show; null until it is known. */
  printed: string | null;
  onChange: (when: Condition) => void;
  onShowYaml: () => void;
};

/** When a rule speaks, in rows where it is simple; where it isn't, as YAML to read, and the way to change it. */
export function ConditionFields({ when, surfaces, printed, onChange, onShowYaml }: ConditionFieldsProps) {
  const t = useTranslations("policyRule.condition");
  const name = useId();
  if (!isSimple(when))
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-muted-foreground text-sm">{t("complex")}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways, so it has to take focus (WCAG 2.1.1) */}
        <pre tabIndex={0} className="w-full overflow-x-auto rounded-md bg-muted p-3 font-mono text-xs">
          {printed}
        </pre>
        <Button onClick={onShowYaml}>{t("inYaml")}</Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        legend={t("of")}
        name={name}
        value={"draft" in when ? "draft" : "finding"}
        options={[
          { value: "finding", label: t("ofFinding") },
          { value: "draft", label: t("ofDraft") },
        ]}
        onValueChange={(of) => onChange(of === "draft" ? NEW_CONDITION.draft : NEW_CONDITION.finding)}
      />
      <p className="text-muted-foreground text-xs">{t("all")}</p>
      {"draft" in when ? (
        <DraftRows test={when.draft} surfaces={surfaces} onChange={(draft) => onChange({ draft })} />
      ) : (
        <FindingRows test={when.finding} onChange={(finding) => onChange({ finding })} />
      )}
    </div>
  );
}
