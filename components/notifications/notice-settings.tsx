"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { clockOf, minuteOf } from "#components/ui/minutes.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { CHANNELS, type NoticeSettings as Settings } from "#server/notifications/contract.ts";
import { NOTICE_EVENTS } from "#server/notifications/words.ts";

/** What somebody is told, and how. */
export function NoticeSettings({ settings }: { settings: Settings }) {
  const t = useTranslations("notifications.settings");
  const tEvents = useTranslations("notifications.events");
  const router = useRouter();
  const say = useToast();
  const change = useMutation(useTRPC().notifications.changeSettings.mutationOptions());

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const choices = NOTICE_EVENTS.flatMap((told) =>
      CHANNELS.map((channel) => ({ event: told, channel, isOn: form.has(`${told}-${channel}`) })),
    );
    const quiet = { quietFrom: minuteOf(form.get("quietFrom")), quietUntil: minuteOf(form.get("quietUntil")) };
    change.mutate(
      { choices, ...quiet, isDigest: form.has("isDigest") },
      {
        onSuccess: () => {
          router.refresh();
          say({ title: t("saved"), tone: "cleared" });
        },
      },
    );
  }

  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <h2 className="text-base">{t("title")}</h2>
      {settings.hasMail ? null : <Notice tone="neutral">{t("noMail")}</Notice>}
      <Table
        caption={t("title")}
        rows={NOTICE_EVENTS}
        rowKey={(event) => event}
        columns={[
          { id: "event", header: t("event"), isRowHeader: true, cell: (event) => tEvents(event) },
          ...CHANNELS.map((channel) => ({
            id: channel,
            header: t(channel),
            cell: (event: (typeof NOTICE_EVENTS)[number]) => (
              <Checkbox
                name={`${event}-${channel}`}
                isLabelHidden
                label={`${tEvents(event)}, ${t(channel)}`}
                defaultChecked={settings.matrix[event][channel]}
              />
            ),
          })),
        ]}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-1 font-medium text-sm">{t("quiet")}</legend>
        <p className="text-muted-foreground text-xs">{t("quietHint")}</p>
        <div className="flex flex-wrap gap-3">
          <Field label={t("quietFrom")}>
            <Input name="quietFrom" type="time" defaultValue={clockOf(settings.quietFrom)} />
          </Field>
          <Field label={t("quietUntil")}>
            <Input name="quietUntil" type="time" defaultValue={clockOf(settings.quietUntil)} />
          </Field>
        </div>
      </fieldset>
      <Checkbox name="isDigest" label={t("digest")} defaultChecked={settings.isDigest} />
      {change.error ? <Notice tone="block">{refusalOf(change.error).sentence}</Notice> : null}
      <div>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
