"use client";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import type { SamplePerson } from "#server/identity/contract.ts";
import type { Role } from "#server/shared/actor.ts";

/** The few before the many: whoever looks for a reviewer needn’t scroll past all employees. */
const SHOWN: readonly Role[] = ["REVIEWER", "ADMIN", "AUDITOR", "EMPLOYEE"];

interface SamplePeopleProps {
  people: readonly SamplePerson[];
  callbackUrl: string;
}

/** The sample organisation's people, by role: one press signs in as one of them. */
export function SamplePeople({ people, callbackUrl }: SamplePeopleProps) {
  const t = useTranslations("shell.roles");
  const [chosen, setChosen] = useState<string | null>(null);
  const enter = async (personId: string) => {
    setChosen(personId);
    await signIn("sample", { personId, callbackUrl });
  };
  return (
    <div className="flex flex-col gap-5">
      {SHOWN.map((role) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h2 id={`role-${role}`} className="mb-1.5 font-medium text-muted-foreground text-xs">
            {t(role)}
          </h2>
          <ul className="flex flex-col gap-1.5">
            {people
              .filter((person) => person.role === role)
              .map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    disabled={chosen !== null}
                    aria-busy={chosen === person.id}
                    onClick={() => void enter(person.id)}
                    className="flex min-h-11 w-full items-center gap-2.5 rounded-md border px-3 py-1.5 text-start transition-colors hover:bg-muted disabled:opacity-60"
                  >
                    <Avatar name={person.name} />
                    <span className="min-w-0 flex-1">
                      <span className="block truncate font-medium text-sm">{person.name}</span>
                      <span className="block truncate text-muted-foreground text-xs">{person.department}</span>
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
