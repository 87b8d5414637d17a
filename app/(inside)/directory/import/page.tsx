import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportScreen } from "#components/directory/import-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { Column } from "#components/ui/column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("directory.import"))("title") };
}

export default async function ImportPage() {
  await load((api) => api.directory.list({})); // whoever may not read the directory finds no page here
  const t = await getTranslations("directory");
  return (
    <Column width="reading">
      <PageHeader
        title={t("import.title")}
        description={t("import.description")}
        back={{ href: "/directory", label: t("title") }}
      />
      <MessagesFor features={["directory"]}>
        <ImportScreen />
      </MessagesFor>
    </Column>
  );
}
