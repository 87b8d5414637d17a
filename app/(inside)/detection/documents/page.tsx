import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DocumentsScreen } from "#components/detection/documents-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("detection"))("tabs.documents") };
}

export default async function DocumentsPage() {
  const documents = await load((api) => api.detection.documents());
  return (
    <MessagesFor features={["detection"]}>
      <DocumentsScreen documents={documents} />
    </MessagesFor>
  );
}
