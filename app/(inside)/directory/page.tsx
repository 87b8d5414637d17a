import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DirectoryHeader } from "#components/directory/directory-header.tsx";
import { DirectoryList } from "#components/directory/directory-list.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { DirectoryFilter } from "#server/directory/contract.ts";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("directory"))("title") };
}

export default async function DirectoryPage({ searchParams }: FilteredPage) {
  const filter = readFilter(DirectoryFilter, await searchParams);
  const page = await load((api) => api.directory.list(filter));
  return (
    <MessagesFor features={["directory"]}>
      <DirectoryHeader kind={filter.kind ?? "client"} />
      <DirectoryList filter={filter} page={page} />
    </MessagesFor>
  );
}
