import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OverdueFacts } from "#components/platforms/overdue-facts.tsx";
import { LookAgain } from "#components/policy-desk/look-again.tsx";
import { NextScreen } from "#components/policy-desk/next-screen.tsx";
import { NoNextScreen } from "#components/policy-desk/no-next-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.next"))("title") };
}

export default async function NextPolicyPage() {
  const [next, inForce, measures, replays, toLookAt, facts] = await load(({ policy, platforms }) =>
    Promise.all([
      ...([policy.next(), policy.inForce(), policy.measures(), policy.replays()] as const),
      ...([policy.toLookAt(), platforms.facts()] as const),
    ]),
  );
  const others = facts.some(({ isOverdue }) => isOverdue) ? <OverdueFacts facts={facts} /> : null;
  const lookAgain = <LookAgain toLookAt={toLookAt} others={others} />;
  const shown = { measures, lookAgain, today: new Date().toISOString().slice(0, 10) };
  return (
    <MessagesFor features={["policy", "policyDesk"]}>
      {next === null ? (
        <NoNextScreen rules={inForce.document.rules} {...shown} />
      ) : (
        <NextScreen next={next} lastReplay={replays[0] ?? null} {...shown} />
      )}
    </MessagesFor>
  );
}
