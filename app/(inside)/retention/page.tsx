import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RetentionScreen } from "#components/retention/retention-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("retention"))("title") };
}

export default async function RetentionPage() {
  const state = await load((api) => api.retention.state());
  return (
    <MessagesFor features={["retention"]}>
      <RetentionScreen state={state} />
    </MessagesFor>
  );
}
