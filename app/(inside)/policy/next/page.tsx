import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BeginPolicy } from "#components/policy-desk/begin-button.tsx";
import { NextScreen } from "#components/policy-desk/next-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.next"))("title") };
}

export default async function NextPolicyPage() {
  const [next, measures, notices, replays] = await load((api) =>
    Promise.all([api.policy.next(), api.policy.measures(), api.policy.notices(), api.policy.replays()]),
  );
  const shown = { measures, notices, lastReplay: replays[0] ?? null };
  return (
    <MessagesFor features={["policy", "policyDesk"]}>
      {next === null ? <BeginPolicy /> : <NextScreen next={next} {...shown} />}
    </MessagesFor>
  );
}
