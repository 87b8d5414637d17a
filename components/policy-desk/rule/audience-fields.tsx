"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Rule } from "#server/policy/contract.ts";
import { ROLES } from "#server/shared/actor.ts";

type Audience = NonNullable<Rule["audience"]>;
type AudienceFieldsProps = { audience: Rule["audience"]; onChange: (audience: Rule["audience"]) => void };

/** Whose drafts a rule speaks of; everybody's where nothing is given. */
export function AudienceFields({ audience = {}, onChange }: AudienceFieldsProps) {
  const t = useTranslations("policyRule.audience");
  const set = (more: Partial<Audience>) => {
    const next = { ...audience, ...more };
    onChange(Object.values(next).some((list) => list !== undefined) ? next : undefined);
  };
  const roles = audience.role ?? [];
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1.5 font-medium text-sm">{t("title")}</legend>
      <p className="text-muted-foreground text-xs">{t("hint")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["department", "country"] as const).map((field) => (
          <Field key={field} label={t(field)} hint={t("listHint")}>
            <Input
              autoComplete="off"
              defaultValue={audience[field]?.join(", ") ?? ""}
              onChange={(event) => set({ [field]: listIn(event.currentTarget.value) })}
            />
          </Field>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={t(`role.${role}`)}
            checked={roles.includes(role)}
            onChange={({ currentTarget: { checked } }) => {
              const chosen = ROLES.filter((one) => (one === role ? checked : roles.includes(one)));
              set({ role: chosen.length === 0 ? undefined : chosen });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function listIn(words: string): string[] | undefined {
  const list = words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return list.length === 0 ? undefined : list;
}
