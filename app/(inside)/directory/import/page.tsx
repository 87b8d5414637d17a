import type { Metadata } from "next";
import { ImportScreen } from "#components/directory/import-screen.tsx";
import { Column } from "#components/ui/column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Import names" };

export default async function ImportPage() {
  await load((api) => api.directory.list({})); // whoever may not read the directory finds no page here
  return (
    <Column width="reading">
      <PageHeader
        title="Import names"
        description="A whole file at once, or nothing of it: with a problem on any line, nothing is imported."
        back={{ href: "/directory", label: "Directory" }}
      />
      <ImportScreen />
    </Column>
  );
}
