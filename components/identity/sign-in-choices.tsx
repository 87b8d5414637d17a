import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { SamplePerson, SignInWays } from "#server/identity/contract.ts";
import { OidcButton } from "./oidc-button.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SamplePeople } from "./sample-people.tsx";
import { signInSentence } from "./sign-in-sentence.ts";

interface SignInChoicesProps {
  ways: SignInWays;
  people: readonly SamplePerson[];
  /** A path of this app. */
  callbackUrl: string;
  error: string | null;
}

/** The ways in that this installation offers. */
export function SignInChoices({ ways, people, callbackUrl, error }: SignInChoicesProps) {
  const t = useTranslations("identity.signIn");
  return (
    <div className="flex flex-col gap-5">
      {error === null ? null : <Notice tone="block">{signInSentence(t, error)}</Notice>}
      {ways.isSample ? (
        <SamplePeople people={people} callbackUrl={callbackUrl} />
      ) : (
        <>
          {ways.oidcName === null ? null : <OidcButton name={ways.oidcName} callbackUrl={callbackUrl} />}
          <PasswordForm callbackUrl={callbackUrl} />
        </>
      )}
    </div>
  );
}
