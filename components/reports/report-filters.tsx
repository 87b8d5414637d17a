import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Report, ReportFilter } from "#server/reports/contract.ts";

type ReportFiltersProps = {
  filter: ReportFilter;
  report: Pick<Report, "from" | "to" | "departments">;
  surfaces: readonly Pick<SurfaceSetting, "id" | "title">[];
};

/** Which texts the numbers count. The address is the filter. */
export function ReportFilters({ filter, report, surfaces }: ReportFiltersProps) {
  const locale = useLocale();
  const t = useTranslations("reports.filter");
  // One that is too small to be offered may still stand in the address: the form says what is counted.
  const departments = [...new Set([...report.departments, ...(filter.department ? [filter.department] : [])])];
  return (
    <FilterForm key={JSON.stringify([filter, report.from, report.to])} action="/reports" label={t("form")}>
      <div className="grid grid-cols-2 items-end gap-3 rounded-lg border bg-card p-4 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
        <Field label={t("from")}>
          <Input name="from" type="date" defaultValue={report.from} />
        </Field>
        <Field label={t("to")}>
          <Input name="to" type="date" defaultValue={report.to} />
        </Field>
        <Field label={t("department")}>
          <Select
            name="department"
            defaultValue={filter.department ?? ""}
            placeholder={t("allDepartments")}
            options={departments.map((name) => ({ value: name, label: name }))}
          />
        </Field>
        <Field label={t("surface")}>
          <Select
            name="surface"
            defaultValue={filter.surface ?? ""}
            placeholder={t("allSurfaces")}
            options={surfaces.map(({ id, title }) => ({ value: id, label: title[locale] }))}
          />
        </Field>
        <div className="col-span-2 flex gap-2 lg:col-span-1">
          <Button type="submit">{t("show")}</Button>
          {Object.values(filter).some(Boolean) ? (
            <LinkButton href="/reports" prefetch={false} variant="ghost">
              {t("clear")}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </FilterForm>
  );
}
