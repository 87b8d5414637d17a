import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleEditor } from "#components/policy-desk/rule-editor.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

type RulePage = { params: Promise<{ ruleId: string }> };

export async function generateMetadata({ params }: RulePage): Promise<Metadata> {
  return { title: (await params).ruleId };
}

export default async function RuleEditorPage({ params }: RulePage) {
  const { ruleId } = await params;
  const [written, surfaces] = await load((api) =>
    Promise.all([api.policy.ruleText({ ruleId }), api.policy.surfaces()]),
  );
  const t = await getTranslations("policyDesk.editor");
  return (
    <MessagesFor features={["policy", "policyDesk", "policyRule"]}>
      <PageHeader back={{ href: "/policy/next", label: t("back") }} title={ruleId} />
      <RuleEditor key={ruleId} ruleId={ruleId} surfaces={surfaces} {...written} />
    </MessagesFor>
  );
}
