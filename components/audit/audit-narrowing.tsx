import { useLocale, useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { AuditFilter } from "#server/audit/contract.ts";
import type { AuditChoices } from "./audit-choices.ts";
import { eventOptions } from "./event-words.ts";

/** The fields of the filter besides its words. */
export function AuditNarrowing({ filter, choices }: { filter: AuditFilter; choices: AuditChoices }) {
  const t = useTranslations("audit.filter");
  const locale = useLocale();
  const { person, type, rule, draft, left, from, to } = filter;
  const people = choices.people.map(({ id, name }) => ({ value: id, label: name }));
  const rules = choices.rules.map(({ id, title }) => ({ value: id, label: `${id} ${title[locale]}` }));
  return (
    <div className="grid grid-cols-1 gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
      <Field label={t("person")}>
        <Select name="person" defaultValue={person ?? ""} placeholder={t("anybody")} options={known(people, person)} />
      </Field>
      <Field label={t("event")}>
        <Select
          name="type"
          defaultValue={type ?? ""}
          placeholder={t("anyEvent")}
          options={known(eventOptions(locale), type)}
        />
      </Field>
      <Field label={t("rule")}>
        <Select name="rule" defaultValue={rule ?? ""} placeholder={t("anyRule")} options={known(rules, rule)} />
      </Field>
      <Field label={t("draft")}>
        <Input name="draft" defaultValue={draft} isMono placeholder="drf_…" autoComplete="off" maxLength={64} />
      </Field>
      <Field label={t("left")}>
        <Select
          name="left"
          defaultValue={left ?? ""}
          placeholder={t("all")}
          options={LEFT.map((value) => ({ value, label: t(value) }))}
        />
      </Field>
      <Field label={t("from")}>
        <Input name="from" type="date" defaultValue={from} />
      </Field>
      <Field label={t("to")}>
        <Input name="to" type="date" defaultValue={to} />
      </Field>
    </div>
  );
}

const LEFT = ["no_verdict", "withdrawn_without_reason"] as const satisfies readonly AuditFilter["left"][];

type Option = { value: string; label: string };

/** The choices, and the one in the address where it's from an earlier policy or of somebody unknown. */
function known(options: readonly Option[], chosen: string | undefined): readonly Option[] {
  if (!chosen || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: chosen }];
}
