import type { Metadata } from "next";
import { DirectoryHeader } from "#components/directory/directory-header.tsx";
import { DirectoryList } from "#components/directory/directory-list.tsx";
import { DirectoryFilter } from "#server/directory/contract.ts";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Directory" };

export default async function DirectoryPage({ searchParams }: FilteredPage) {
  const filter = readFilter(DirectoryFilter, await searchParams);
  const page = await load((api) => api.directory.list(filter));
  return (
    <>
      <DirectoryHeader kind={filter.kind ?? "client"} />
      <DirectoryList filter={filter} page={page} />
    </>
  );
}
