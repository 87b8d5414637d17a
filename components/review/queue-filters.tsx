import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITIES } from "#server/policy/words.ts";
import type { QueueFilter } from "#server/review/contract.ts";
import { isFiltered } from "./queue-filter.ts";

type QueueFiltersProps = {
  filter: QueueFilter;
  surfaces: readonly SurfaceSetting[];
  departments: readonly string[];
};

/** A form that asks by address, so it works before any script has loaded; the address is the filter. */
export function QueueFilters({ filter, surfaces, departments }: QueueFiltersProps) {
  const t = useTranslations("review.queue");
  const severity = useTranslations("findings.severity");
  return (
    <Form action="/queue" aria-label={t("filter.form")} data-print="none" className={FORM} key={JSON.stringify(filter)}>
      <Field label={t("column.severity")} isLabelHidden>
        <Select
          name="severity"
          placeholder={t("filter.anySeverity")}
          defaultValue={filter.severity ?? ""}
          options={SEVERITY_CHOICES.map((value) => ({ value, label: severity(value) }))}
        />
      </Field>
      <Field label={t("column.surface")} isLabelHidden>
        <Select
          name="surface"
          placeholder={t("filter.anySurface")}
          defaultValue={filter.surface ?? ""}
          options={surfaces.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Field>
      <Field label={t("filter.department")} isLabelHidden>
        <Select
          name="department"
          placeholder={t("filter.anyDepartment")}
          defaultValue={filter.department ?? ""}
          options={withChosen(departments, filter.department).map((name) => ({ value: name, label: name }))}
        />
      </Field>
      <Field label={t("column.claim")} isLabelHidden>
        <Select
          name="claim"
          placeholder={t("filter.anyClaim")}
          defaultValue={filter.claim ?? ""}
          options={[
            { value: "free", label: t("free") },
            { value: "mine", label: t("filter.mine") },
          ]}
        />
      </Field>
      <div className="col-span-2 flex gap-2 sm:col-span-1">
        <Button type="submit">{t("filter.send")}</Button>
        {isFiltered(filter) ? (
          <LinkButton href="/queue" variant="quiet">
            {t("filter.clear")}
          </LinkButton>
        ) : null}
      </div>
    </Form>
  );
}

/** Gravest first, as the queue is. What asks for nobody never waits. */
const SEVERITY_CHOICES = SEVERITIES.filter((severity) => severity !== "none").toReversed();

/** A department nothing waits of any more stays to be seen while it is the filter. */
function withChosen(departments: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || departments.includes(chosen) ? departments : [...departments, chosen];
}

const FORM = "mb-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:*:not-last:w-40";
