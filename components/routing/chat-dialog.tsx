"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { GroupView } from "#server/routing/contract.ts";
import { SaveDialog } from "./save-dialog.tsx";

const KINDS = ["slack", "teams"] as const;

/** The chat a group's messages are posted to: set, tried, and taken away. */
export function ChatDialog({ group, onClose }: { group: GroupView; onClose: () => void }) {
  const t = useTranslations("routing");
  const trpc = useTRPC();
  const router = useRouter();
  const say = useToast();
  const set = useMutation(trpc.routing.setWebhook.mutationOptions());
  const test = useMutation(trpc.routing.testWebhook.mutationOptions());

  function change(webhook: { kind: (typeof KINDS)[number]; url: string } | null, title: string) {
    set.mutate(
      { groupId: group.id, webhook },
      {
        onSuccess: () => {
          router.refresh();
          say({ title, tone: "cleared" });
          onClose();
        },
      },
    );
  }

  function save(form: FormData) {
    const kind = KINDS.find((one) => one === form.get("kind")) ?? "slack";
    change({ kind, url: String(form.get("url")).trim() }, t("saved", { name: group.name }));
  }

  const title = t("chat.title", { name: group.name });
  return (
    <SaveDialog title={title} error={set.error} isPending={set.isPending} onSave={save} onClose={onClose}>
      <p className="text-pretty text-muted-foreground text-sm">{t("chat.text")}</p>
      <Field label={t("chat.kind")}>
        <Select
          name="kind"
          defaultValue={group.chat ?? "slack"}
          options={KINDS.map((value) => ({ value, label: t(`chat.kinds.${value}`) }))}
        />
      </Field>
      <Field label={t("chat.address")} hint={t("chat.addressHint")} isRequired>
        <Input name="url" type="url" required maxLength={2_000} autoComplete="off" spellCheck={false} />
      </Field>
      {group.chat === null ? null : (
        <div className="flex flex-wrap gap-2">
          <Button
            isPending={test.isPending}
            onClick={() =>
              test.mutate({ groupId: group.id }, { onSuccess: () => say({ title: t("chat.tested"), tone: "cleared" }) })
            }
          >
            {t("chat.test")}
          </Button>
          <Button variant="ghost" onClick={() => change(null, t("chat.removed"))}>
            {t("chat.remove")}
          </Button>
        </div>
      )}
      {test.error ? <Notice tone="block">{refusalOf(test.error).sentence}</Notice> : null}
    </SaveDialog>
  );
}
