import Form from "next/form";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITIES, SEVERITY_WORDS } from "#server/policy/words.ts";
import type { QueueFilter } from "#server/review/contract.ts";
import { isFiltered } from "./queue-filter.ts";

type QueueFiltersProps = {
  filter: QueueFilter;
  surfaces: readonly SurfaceSetting[];
  departments: readonly string[];
};

/** A form that asks by address, so it works before any script has loaded; the address is the filter. */
export function QueueFilters({ filter, surfaces, departments }: QueueFiltersProps) {
  return (
    <Form action="/queue" aria-label="Filter the queue" data-print="none" className={FORM} key={JSON.stringify(filter)}>
      <Field label="Severity" isLabelHidden>
        <Select
          name="severity"
          placeholder="Any severity"
          defaultValue={filter.severity ?? ""}
          options={SEVERITY_OPTIONS}
        />
      </Field>
      <Field label="Surface" isLabelHidden>
        <Select
          name="surface"
          placeholder="Any surface"
          defaultValue={filter.surface ?? ""}
          options={surfaces.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Field>
      <Field label="Department" isLabelHidden>
        <Select
          name="department"
          placeholder="Any department"
          defaultValue={filter.department ?? ""}
          options={withChosen(departments, filter.department).map((name) => ({ value: name, label: name }))}
        />
      </Field>
      <Field label="Claim" isLabelHidden>
        <Select
          name="claim"
          placeholder="Claimed or free"
          defaultValue={filter.claim ?? ""}
          options={[
            { value: "free", label: "Free" },
            { value: "mine", label: "Claimed by me" },
          ]}
        />
      </Field>
      <div className="col-span-2 flex gap-2 sm:col-span-1">
        <Button type="submit">Filter</Button>
        {isFiltered(filter) ? (
          <LinkButton href="/queue" variant="quiet">
            Clear
          </LinkButton>
        ) : null}
      </div>
    </Form>
  );
}

/** Gravest first, as the queue is. What asks for nobody never waits. */
const SEVERITY_OPTIONS = SEVERITIES.filter((severity) => severity !== "none")
  .toReversed()
  .map((severity) => ({ value: severity, label: SEVERITY_WORDS[severity] }));

/** A department nothing waits of any more stays to be seen while it is the filter. */
function withChosen(departments: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || departments.includes(chosen) ? departments : [...departments, chosen];
}

const FORM = "mb-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:*:not-last:w-40";
