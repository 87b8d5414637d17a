import { addDays } from "date-fns";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

/** A quarter: long enough to be worth it, short enough to be looked at again by whoever took it out. */
const USUAL_DAYS = 90;

/** The last day on which a phrase stays out. */
export function UntilField({ error }: { error: unknown }) {
  const t = useTranslations("policyDesk.phrases");
  const refusal = error ? refusalOf(error) : null;
  const isTooFar = refusal?.reason === "suppression.ends_in_the_past";
  return (
    <Field
      label={t("until")}
      hint={t("untilHint")}
      isRequired
      error={isTooFar ? refusal.sentence : refusal?.fields.until?.[0]}
    >
      <Input type="date" name="until" required defaultValue={dayIn(USUAL_DAYS)} />
    </Field>
  );
}

const dayIn = (days: number) => addDays(new Date(), days).toISOString().slice(0, "YYYY-MM-DD".length);
