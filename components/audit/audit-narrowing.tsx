import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { AuditFilter } from "#server/audit/contract.ts";
import type { AuditChoices } from "./audit-choices.ts";
import { EVENT_OPTIONS } from "./event-words.ts";

/** The fields of the filter besides its words. */
export function AuditNarrowing({ filter, choices }: { filter: AuditFilter; choices: AuditChoices }) {
  const { person, type, rule, draft, left, from, to } = filter;
  const people = choices.people.map(({ id, name }) => ({ value: id, label: name }));
  const rules = choices.rules.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }));
  return (
    <div className="grid grid-cols-1 gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
      <Field label="Person who acted">
        <Select name="person" defaultValue={person ?? ""} placeholder="Anybody" options={known(people, person)} />
      </Field>
      <Field label="Event">
        <Select name="type" defaultValue={type ?? ""} placeholder="Any event" options={known(EVENT_OPTIONS, type)} />
      </Field>
      <Field label="Rule that spoke">
        <Select name="rule" defaultValue={rule ?? ""} placeholder="Any rule" options={known(rules, rule)} />
      </Field>
      <Field label="Draft">
        <Input name="draft" defaultValue={draft} isMono placeholder="drf_…" autoComplete="off" maxLength={64} />
      </Field>
      <Field label="Drafts left lying">
        <Select name="left" defaultValue={left ?? ""} placeholder="All" options={LEFT} />
      </Field>
      <Field label="From">
        <Input name="from" type="date" defaultValue={from} />
      </Field>
      <Field label="To, that day included">
        <Input name="to" type="date" defaultValue={to} />
      </Field>
    </div>
  );
}

const LEFT = [
  { value: "no_verdict", label: "Never sent" },
  { value: "withdrawn_without_reason", label: "Withdrawn without a reason" },
];

type Option = { value: string; label: string };

/** The choices, and the one in the address where it's from an earlier policy or of somebody unknown. */
function known(options: readonly Option[], chosen: string | undefined): readonly Option[] {
  if (!chosen || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: chosen }];
}
