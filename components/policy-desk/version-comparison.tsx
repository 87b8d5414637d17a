import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Said } from "#server/policy/contract.ts";

type VersionComparisonProps = {
  numbers: readonly number[];
  from: number;
  to: number;
  sentences: readonly Said[] | null;
};

/** Two versions compared in words; the address says which. */
export function VersionComparison({ numbers, from, to, sentences }: VersionComparisonProps) {
  const t = useTranslations("policyDesk.versions");
  const locale = useLocale();
  const options = numbers.map((number) => ({ value: String(number), label: String(number) }));
  return (
    <Card title={t("compare")}>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Field label={t("compareFrom")}>
          <Select name="from" defaultValue={String(from)} options={options} />
        </Field>
        <Field label={t("compareTo")}>
          <Select name="to" defaultValue={String(to)} options={options} />
        </Field>
        <Button type="submit">{t("compare")}</Button>
      </form>
      {sentences === null ? null : (
        <div className="mt-4">
          <h3 className="font-medium text-sm">{t("differs", { from, to })}</h3>
          {sentences.length === 0 ? <p className="text-muted-foreground text-sm">{t("same")}</p> : null}
          <ul className="mt-2 list-disc space-y-1 ps-5 text-sm">
            {sentences.map((sentence) => (
              <li key={sentence.en}>{sentence[locale]}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
