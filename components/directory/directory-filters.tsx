import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { Select } from "#components/ui/select.tsx";
import type { DirectoryFilter } from "#server/directory/contract.ts";
import { ENTRY_KINDS, ENTRY_STATUSES } from "#server/shared/entry-kinds.ts";
import { filterHref } from "#server/shared/filter.ts";

/** Kinds as tabs, words and status as a form; the address is the filter. */
export function DirectoryFilters({ filter }: { filter: DirectoryFilter }) {
  const t = useTranslations("directory");
  const { kind, status, q } = filter;
  const tabs = [
    { href: filterHref("/directory", { status, q }), label: t("filter.all"), isCurrent: kind === undefined },
    ...ENTRY_KINDS.map((one) => ({
      href: filterHref("/directory", { kind: one, status, q }),
      label: t(`kinds.${one}`),
      isCurrent: kind === one,
    })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <LinkTabs label={t("filter.kinds")} items={tabs} />
      <FilterForm action="/directory" label={t("filter.form")}>
        {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-56 sm:max-w-sm">
            <Field label={t("filter.words")} isLabelHidden>
              <Input
                key={q}
                type="search"
                name="q"
                defaultValue={q}
                icon={<Search />}
                placeholder={t("filter.words")}
              />
            </Field>
          </div>
          <div className="basis-44">
            <Field label={t("filter.status")} isLabelHidden>
              <Select
                key={status}
                name="status"
                defaultValue={status ?? ""}
                placeholder={t("filter.anyStatus")}
                options={ENTRY_STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) }))}
              />
            </Field>
          </div>
          <Button type="submit">{t("filter.find")}</Button>
        </div>
      </FilterForm>
    </div>
  );
}
