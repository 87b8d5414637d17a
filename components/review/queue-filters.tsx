"use client";
import Form from "next/form";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITIES, SEVERITY_WORDS } from "#server/policy/words.ts";
import type { QueueFilter } from "#server/review/contract.ts";
import { isFiltered } from "./queue-address.ts";

type QueueFiltersProps = {
  filter: QueueFilter;
  surfaces: readonly SurfaceSetting[];
  departments: readonly string[];
};

/** A form that asks by address, so it works before any script has loaded; the address is the filter. */
export function QueueFilters({ filter, surfaces, departments }: QueueFiltersProps) {
  const t = useTranslations("review.queue");
  const locale = useLocale();
  const isNarrowed = isFiltered(filter);
  const words = useRef<HTMLInputElement>(null);
  useCommands({ find: () => words.current?.select() });
  const isMore = isNarrowed && filter.q === undefined;
  return (
    <Form
      action="/queue"
      aria-label={t("filter.form")}
      data-print="none"
      className="flex flex-col gap-1 px-2"
      key={JSON.stringify(filter)}
    >
      <Field label={t("filter.words")} isLabelHidden>
        <Input
          ref={words}
          type="search"
          name="q"
          placeholder={t("filter.words")}
          defaultValue={filter.q ?? ""}
          maxLength={120}
        />
      </Field>
      <Disclosure summary={t("filter.more")} isOpen={isMore}>
        <div className="-ms-5 grid grid-cols-2 gap-2 pt-1">
          <Field label={t("column.severity")} isLabelHidden>
            <Select
              name="severity"
              placeholder={t("filter.anySeverity")}
              defaultValue={filter.severity ?? ""}
              options={SEVERITY_CHOICES.map((value) => ({ value, label: SEVERITY_WORDS[value][locale] }))}
            />
          </Field>
          <Field label={t("column.surface")} isLabelHidden>
            <Select
              name="surface"
              placeholder={t("filter.anySurface")}
              defaultValue={filter.surface ?? ""}
              options={surfaces.map(({ id, title }) => ({ value: id, label: title[locale] }))}
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
          <div className="col-span-2 flex gap-2">
            <Button type="submit">{t("filter.send")}</Button>
            {isNarrowed ? (
              <LinkButton href="/queue" variant="quiet">
                {t("filter.clear")}
              </LinkButton>
            ) : null}
          </div>
        </div>
      </Disclosure>
    </Form>
  );
}

/** Gravest first, as the queue is. What asks for nobody never waits. */
const SEVERITY_CHOICES = SEVERITIES.filter((severity) => severity !== "none").toReversed();

/** A department nothing waits of any more stays to be seen while it is the filter. */
function withChosen(departments: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || departments.includes(chosen) ? departments : [...departments, chosen];
}
