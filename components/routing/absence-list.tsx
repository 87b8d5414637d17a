"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { DeputyView } from "#server/routing/contract.ts";

/** Absences that concern the reader: their own, which they can end, and those they stand in for. */
export function AbsenceList({ absences }: { absences: readonly DeputyView[] }) {
  const t = useTranslations("routing.absence");
  const router = useRouter();
  const say = useToast();
  const end = useMutation(useTRPC().routing.endDeputy.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <section aria-labelledby="absences" className="flex flex-col gap-3">
      <h2 id="absences" className="text-base">
        {t("list")}
      </h2>
      {end.error ? <Notice tone="block">{refusalOf(end.error).sentence}</Notice> : null}
      <Table
        caption={t("list")}
        rows={absences}
        rowKey={({ id }) => id}
        empty={<Empty level={3} title={t("empty")} text={t("emptyText")} />}
        columns={[
          { id: "person", header: t("person"), isRowHeader: true, cell: ({ personName }) => personName },
          { id: "deputy", header: t("deputy"), cell: ({ deputyName }) => deputyName },
          {
            id: "days",
            header: t("days"),
            cell: ({ from, until }) => (
              <>
                <Time at={from} form="day" zone="UTC" /> {t("to")} <Time at={until} form="day" zone="UTC" />
              </>
            ),
          },
          {
            id: "actions",
            header: t("actions"),
            isHeaderHidden: true,
            align: "end",
            cell: ({ id, isOwn }) =>
              isOwn ? (
                <Button
                  size="sm"
                  isPending={end.isPending}
                  onClick={() => end.mutate({ id }, { onSuccess: () => say({ title: t("ended"), tone: "cleared" }) })}
                >
                  {t("end")}
                </Button>
              ) : null,
          },
        ]}
      />
    </section>
  );
}
