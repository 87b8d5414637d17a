"use client";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { ROLE_WORDS, ROLES, type Role } from "#server/shared/actor.ts";
import { ROLE_MEANINGS } from "./role-words.ts";

/** A role, each with what it lets somebody do. */
export function RoleChoice({ initialRole, error }: { initialRole: Role; error?: string | undefined }) {
  return (
    <RadioGroup
      legend="Role"
      name="role"
      look="cards"
      defaultValue={initialRole}
      options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role], hint: ROLE_MEANINGS[role] }))}
      error={error}
    />
  );
}
