import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SetUpForm } from "#components/identity/set-up-form.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PlainFrame } from "#components/shell/plain-frame.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("identity.setUp"))("page") };
}

export default async function SetUpPage() {
  const { hasPeople } = await load((api) => api.identity.ways());
  if (hasPeople) redirect("/sign-in");
  const t = await getTranslations("identity.setUp");
  return (
    <PlainFrame title={t("title")} description={t("text")}>
      <MessagesFor features={["identity"]}>
        <SetUpForm />
      </MessagesFor>
    </PlainFrame>
  );
}
