import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FileEditor } from "#components/policy-desk/file-editor.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { DownloadLink } from "#components/ui/download-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.file"))("title") };
}

export default async function PolicyFilePage() {
  const { version, text } = await load((api) => api.policy.file());
  const t = await getTranslations("policyDesk");
  const back = { href: "/policy/next", label: t("editor.back") };
  const schema = (
    <DownloadLink href="/api/policy/schema" fileName="policy.schema.json">
      {t("file.schema")}
    </DownloadLink>
  );
  return (
    <MessagesFor features={["policyDesk"]}>
      <PageHeader back={back} title={t("file.title")} description={t("file.about")} action={schema} />
      <FileEditor version={version} text={text} />
    </MessagesFor>
  );
}
