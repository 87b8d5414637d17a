import { Search } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { Select } from "#components/ui/select.tsx";
import { ENTRY_KINDS, ENTRY_STATUSES } from "#server/detection/contract.ts";
import { type DirectoryFilter, STATUS_WORDS } from "#server/directory/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import { KIND_PLURALS } from "./kind-words.ts";

/** Kinds as tabs, words and status as a form; the address is the filter. */
export function DirectoryFilters({ filter }: { filter: DirectoryFilter }) {
  const { kind, status, q } = filter;
  const tabs = [
    { href: filterHref("/directory", { status, q }), label: "All", isCurrent: kind === undefined },
    ...ENTRY_KINDS.map((one) => ({
      href: filterHref("/directory", { kind: one, status, q }),
      label: KIND_PLURALS[one],
      isCurrent: kind === one,
    })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <LinkTabs label="Kinds of names" items={tabs} />
      <FilterForm action="/directory" label="Find names">
        {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-56 sm:max-w-sm">
            <Field label="Name or alias" isLabelHidden>
              <Input key={q} type="search" name="q" defaultValue={q} icon={<Search />} placeholder="Name or alias" />
            </Field>
          </div>
          <div className="basis-44">
            <Field label="Status" isLabelHidden>
              <Select
                key={status}
                name="status"
                defaultValue={status ?? ""}
                placeholder="Any status"
                options={ENTRY_STATUSES.map((one) => ({ value: one, label: STATUS_WORDS[one] }))}
              />
            </Field>
          </div>
          <Button type="submit">Find</Button>
        </div>
      </FilterForm>
    </div>
  );
}
