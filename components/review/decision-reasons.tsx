import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { ReviewView } from "#server/review/contract.ts";

type DecisionReasonsProps = {
  rules: ReviewView["reasonRules"];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** The rules that spoke, as reasons ready to use. */
export function DecisionReasons({ rules, chosen, onChange }: DecisionReasonsProps) {
  const t = useTranslations("review.decision");
  if (rules.length === 0) return null;

  function tick(rule: string, isTicked: boolean) {
    const others = chosen.filter((one) => one !== rule);
    onChange(isTicked ? [...others, rule] : others);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{t("because")}</legend>
      <div className="flex flex-col gap-1.5 touch:gap-3">
        {rules.map(({ id, title }) => (
          <Checkbox
            key={id}
            name="reason"
            value={id}
            label={title}
            checked={chosen.includes(id)}
            onChange={(event) => tick(id, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
