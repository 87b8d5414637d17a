import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { AuditFilter } from "#server/audit/contract.ts";
import type { AuditChoices } from "./audit-choices.ts";
import { AuditNarrowing } from "./audit-narrowing.tsx";

type AuditFiltersProps = { filter: AuditFilter; choices: AuditChoices };

/** Words first; the rest for those who look for something narrower. The address is the filter. */
export function AuditFilters({ filter, choices }: AuditFiltersProps) {
  const t = useTranslations("audit.filter");
  const { q, cursor: _, ...narrower } = filter;
  const isNarrow = Object.values(narrower).some(Boolean);
  return (
    <FilterForm key={JSON.stringify(filter)} action="/audit" label={t("form")}>
      <div className="rounded-lg border bg-card p-4">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-40">
            <Field label={t("words")} isLabelHidden>
              <Input
                type="search"
                name="q"
                defaultValue={q}
                icon={<Search />}
                placeholder={t("words")}
                maxLength={2000}
              />
            </Field>
          </div>
          <Button type="submit" variant="primary">
            {t("find")}
          </Button>
          {isNarrow || q ? (
            <LinkButton href="/audit" prefetch={false} variant="ghost">
              {t("clear")}
            </LinkButton>
          ) : null}
        </div>
        <div className="mt-2">
          <Disclosure summary={t("narrower")} isOpen={isNarrow}>
            <AuditNarrowing filter={filter} choices={choices} />
          </Disclosure>
        </div>
      </div>
    </FilterForm>
  );
}
