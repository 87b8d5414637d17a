"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import type { GroupView, RuleView } from "#server/routing/contract.ts";
import { RuleDialog } from "./rule-dialog.tsx";

type RuleListProps = {
  rules: readonly RuleView[];
  groups: readonly GroupView[];
  surfaces: readonly { id: string; title: string }[];
};

/** The rules in the order in which they are tried, and the way to change them. */
export function RuleList({ rules, groups, surfaces }: RuleListProps) {
  const t = useTranslations("routing");
  const router = useRouter();
  const [open, setOpen] = useState<RuleView | "new" | null>(null);
  const removal = useMutation(useTRPC().routing.removeRule.mutationOptions({ onSettled: () => router.refresh() }));
  const lineOf = ({ path }: RuleView) =>
    path.stages
      .map(({ groupId, needs }) => {
        const group = groups.find(({ id }) => id === groupId)?.name ?? "–";
        return t("rules.line", { group, need: t(`rules.need.${needs}`) });
      })
      .join(path.order === "in_turn" ? " → " : " + ");
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="rules" className="text-base">
          {t("rules.title")}
        </h2>
        {groups.length === 0 ? null : <Button onClick={() => setOpen("new")}>{t("rules.add")}</Button>}
      </div>
      {removal.error ? <Notice tone="block">{refusalOf(removal.error).sentence}</Notice> : null}
      <Table
        caption={t("rules.title")}
        rows={rules}
        rowKey={({ id }) => id}
        empty={<Empty level={3} title={t("rules.empty")} text={t("rules.emptyText")} />}
        columns={[
          { id: "position", header: t("rules.position"), cell: ({ position }) => position },
          { id: "name", header: t("rules.name"), isRowHeader: true, cell: ({ name }) => name },
          { id: "goes", header: t("rules.goes"), cell: lineOf },
          { id: "state", header: t("rules.state"), cell: ({ isOn }) => t(isOn ? "rules.on" : "rules.off") },
          {
            id: "actions",
            header: t("rules.actions"),
            isHeaderHidden: true,
            align: "end",
            cell: (rule) => (
              <span className="flex flex-wrap justify-end gap-2">
                <Button size="sm" onClick={() => setOpen(rule)}>
                  {t("change", { name: rule.name })}
                </Button>
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => removal.mutate({ ruleId: rule.id, version: rule.version })}
                >
                  {t("rules.remove")}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {open === null ? null : (
        <RuleDialog
          rule={open === "new" ? null : open}
          groups={groups}
          surfaces={surfaces}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
