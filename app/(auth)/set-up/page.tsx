import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SetUpForm } from "#components/identity/set-up-form.tsx";
import { PlainFrame } from "#components/shell/plain-frame.tsx";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  const { hasPeople } = await load((api) => api.identity.ways());
  if (hasPeople) redirect("/sign-in");
  return (
    <PlainFrame
      title="Set up Imprimatur"
      description="Name your organisation and make the first admin. You can add people afterwards."
    >
      <SetUpForm />
    </PlainFrame>
  );
}
