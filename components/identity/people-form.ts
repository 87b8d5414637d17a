import type { Translator } from "#components/messages.ts";
import type { RadioOption } from "#components/ui/radio-group.tsx";
import type { Role } from "#server/identity/contract.ts";
import { ROLES } from "#server/shared/actor.ts";

export type SignInWay = "single-sign-on" | "password";

export interface PersonForm {
  name: string;
  email: string;
  department: string;
  role: Role;
  /** Null with single sign-on. */
  password: string | null;
}

/** The form's fields as `identity.addPerson` takes them. */
export function readPersonForm(form: FormData, way: SignInWay): PersonForm {
  const chosen = form.get("role");
  return {
    name: textOf(form, "name").trim(),
    email: textOf(form, "email").trim(),
    department: textOf(form, "department").trim(),
    role: ROLES.find((role) => role === chosen) ?? "EMPLOYEE",
    password: way === "password" ? textOf(form, "password") : null,
  };
}

/** Single sign-on can be chosen only where this installation has it. */
export function waysFor(t: Translator<"identity.people">, oidcName: string | null): RadioOption[] {
  const singleSignOn =
    oidcName === null
      ? { label: t("adding.singleSignOn"), hint: t("adding.notSetUp"), isDisabled: true }
      : { label: oidcName, hint: t("adding.underThisAddress") };
  return [
    { value: "single-sign-on", ...singleSignOn },
    { value: "password", label: t("adding.password"), hint: t("adding.keptHere") },
  ];
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}
