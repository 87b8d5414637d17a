"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { ROLES, type Role } from "#server/shared/actor.ts";

/** A role, each with what it lets somebody do. */
export function RoleChoice({ initialRole, error }: { initialRole: Role; error?: string | undefined }) {
  const t = useTranslations();
  return (
    <RadioGroup
      legend={t("identity.people.role")}
      name="role"
      look="cards"
      defaultValue={initialRole}
      options={ROLES.map((role) => ({
        value: role,
        label: t(`shell.roles.${role}`),
        hint: t(`identity.people.meaning.${role}`),
      }))}
      error={error}
    />
  );
}
