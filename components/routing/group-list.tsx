"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Translator } from "#components/messages.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { GroupView } from "#server/routing/contract.ts";
import { ChatDialog } from "./chat-dialog.tsx";
import { GroupDialog } from "./group-dialog.tsx";

type GroupListProps = { groups: readonly GroupView[]; reviewers: readonly { id: string; name: string }[] };

/** The groups, and the way to change them. */
export function GroupList({ groups, reviewers }: GroupListProps) {
  const t = useTranslations("routing");
  const [open, setOpen] = useState<GroupView | "new" | null>(null);
  const [chatting, setChatting] = useState<GroupView | null>(null);
  return (
    <section aria-labelledby="groups" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="groups" className="text-base">
          {t("groups.title")}
        </h2>
        <Button onClick={() => setOpen("new")}>{t("groups.add")}</Button>
      </div>
      <Table
        caption={t("groups.title")}
        columns={columnsFor(t, setOpen, setChatting)}
        rows={groups}
        rowKey={({ id }) => id}
        empty={<Empty level={3} title={t("groups.empty")} text={t("groups.emptyText")} />}
      />
      {open === null ? null : (
        <GroupDialog group={open === "new" ? null : open} reviewers={reviewers} onClose={() => setOpen(null)} />
      )}
      {chatting === null ? null : <ChatDialog group={chatting} onClose={() => setChatting(null)} />}
    </section>
  );
}

function columnsFor(
  t: Translator<"routing">,
  onChange: (group: GroupView) => void,
  onChat: (group: GroupView) => void,
): readonly Column<GroupView>[] {
  return [
    {
      id: "name",
      header: t("groups.name"),
      isRowHeader: true,
      cell: ({ name, isRestricted, isActive }) => (
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {isRestricted ? <Badge variant="accent">{t("groups.restricted")}</Badge> : null}
          {isActive ? null : <Badge variant="solid">{t("groups.unused")}</Badge>}
        </span>
      ),
    },
    {
      id: "members",
      header: t("groups.members"),
      cell: ({ members }) => members.map(({ name }) => name).join(", ") || t("groups.nobody"),
    },
    {
      id: "assignment",
      header: t("groups.assignment"),
      cell: ({ assignment }) => t(`groups.assignments.${assignment}`),
    },
    {
      id: "chat",
      header: t("chat.header"),
      cell: ({ chat }) => (chat === null ? t("chat.none") : t(`chat.kinds.${chat}`)),
    },
    { id: "waiting", header: t("groups.waiting"), align: "end", cell: ({ waiting }) => waiting },
    {
      id: "actions",
      header: t("groups.actions"),
      isHeaderHidden: true,
      align: "end",
      cell: (group) => (
        <span className="flex flex-wrap justify-end gap-2">
          <Button size="sm" onClick={() => onChange(group)}>
            {t("change", { name: group.name })}
          </Button>
          <Button size="sm" variant="ghost" onClick={() => onChat(group)}>
            {t("chat.title", { name: group.name })}
          </Button>
        </span>
      ),
    },
  ];
}
