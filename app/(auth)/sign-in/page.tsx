import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { SignInChoices } from "#components/identity/sign-in-choices.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PlainFrame } from "#components/shell/plain-frame.tsx";
import { safeCallback } from "#server/shared/callback.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("identity.signIn"))("title") };
}

const Search = z.object({
  callbackUrl: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { callbackUrl, error } = Search.parse(await searchParams);
  const [ways, people] = await load((api) => Promise.all([api.identity.ways(), api.identity.samplePeople()]));
  const t = await getTranslations();
  if (!ways.hasPeople) redirect("/set-up");
  return (
    <PlainFrame
      title={t(ways.isSample ? "identity.signIn.whoToBe" : "identity.signIn.title")}
      description={t(ways.isSample ? "identity.signIn.sampleText" : "shell.slogan")}
      footer={<LanguageSwitch isSignedIn={false} />}
    >
      <MessagesFor features={["identity"]}>
        <SignInChoices ways={ways} people={people} callbackUrl={safeCallback(callbackUrl)} error={error ?? null} />
      </MessagesFor>
    </PlainFrame>
  );
}
