"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import type { ReplayHitView } from "#server/policy/views.ts";
import { ACTION_WORDS } from "#server/policy/words.ts";

/** The drafts that would have been decided differently, a page at a time. Their texts aren't shown: places and rules are enough. */
export function ReplayHits({ replayId }: { replayId: string }) {
  const t = useTranslations("policyDesk.replay");
  const locale = useLocale();
  const pages = useInfiniteQuery(
    useTRPC().policy.replayHits.infiniteQueryOptions(
      { replayId },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  if (pages.error) return <Notice tone="block">{refusalOf(pages.error).sentence}</Notice>;
  if (pages.data === undefined) return null;
  const rows = pages.data.pages.flatMap((page) => page.items);
  return (
    <div className="mt-4 flex flex-col items-start gap-3">
      <Table
        caption={t("hits")}
        isCaptionVisible
        rows={rows}
        rowKey={(hit) => hit.id}
        columns={[
          { id: "draft", header: t("draft"), isRowHeader: true, cell: (hit) => <code>{hit.draftId}</code> },
          { id: "was", header: t("was"), cell: (hit) => ACTION_WORDS[hit.was][locale] },
          { id: "now", header: t("now"), cell: (hit) => ACTION_WORDS[hit.now][locale] },
          { id: "rules", header: t("rules"), cell: (hit) => <RulesOf hit={hit} /> },
        ]}
      />
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}

function RulesOf({ hit: { gained, lost, differing } }: { hit: ReplayHitView }) {
  const t = useTranslations("policyDesk.replay");
  const parts = [
    ...(gained.length > 0 ? [t("gained", { rules: gained.join(", ") })] : []),
    ...(lost.length > 0 ? [t("lost", { rules: lost.join(", ") })] : []),
    ...(differing.length > 0 ? [t("differing", { rules: differing.join(", ") })] : []),
  ];
  return <>{parts.join("; ")}</>;
}
