import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { Button } from "#components/ui/button.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import { DECISION_KINDS, DECISIONS } from "./decision-kinds.ts";

type DecisionChoicesProps = { onChoose: (kind: DecisionKind) => void; ref: Ref<HTMLFieldSetElement> };

/** The three decisions; each opens its form. */
export function DecisionChoices({ onChoose, ref }: DecisionChoicesProps) {
  const t = useTranslations("review");
  return (
    <fieldset ref={ref} className="flex min-w-0 flex-wrap gap-2">
      <legend className="sr-only">{t("decision.title")}</legend>
      {DECISION_KINDS.map((kind) => (
        <Button key={kind} data-kind={kind} onClick={() => onChoose(kind)}>
          {t(`kinds.${kind}.verb`)}
          <KeyHint command={DECISIONS[kind].command} />
        </Button>
      ))}
    </fieldset>
  );
}
