import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { SignInChoices } from "#components/identity/sign-in-choices.tsx";
import { PlainFrame } from "#components/shell/plain-frame.tsx";
import { safeCallback } from "#server/shared/callback.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Sign in" };

const Search = z.object({
  callbackUrl: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { callbackUrl, error } = Search.parse(await searchParams);
  const [ways, people] = await load((api) => Promise.all([api.identity.ways(), api.identity.samplePeople()]));
  if (!ways.hasPeople) redirect("/set-up");
  return (
    <PlainFrame
      title={ways.isSample ? "Who do you want to be?" : "Sign in"}
      description={
        ways.isSample
          ? "This is a sample organisation. Choose one of its invented people."
          : "Check what you post before it leaves."
      }
    >
      <SignInChoices ways={ways} people={people} callbackUrl={safeCallback(callbackUrl)} error={error ?? null} />
    </PlainFrame>
  );
}
