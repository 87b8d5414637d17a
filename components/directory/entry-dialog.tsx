"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { useFocusInvalid } from "#components/shell/use-focus-invalid.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import type { EntryFields, EntryView } from "#server/directory/contract.ts";
import { EntryConflict } from "./entry-conflict.tsx";
import { EntryFieldset } from "./entry-fieldset.tsx";
import { readEntryForm } from "./entry-form.ts";

type EntryDialogProps = { entry: EntryView | null; kind?: EntryKind; onClose: () => void };

/** Adds a name, or changes the one given. What was typed stays when somebody else was quicker. */
export function EntryDialog({ entry, kind = "client", onClose }: EntryDialogProps) {
  const t = useTranslations("directory");
  const formId = useId();
  const router = useRouter();
  const say = useToast();
  const trpc = useTRPC();
  const [seenVersion] = useState(entry?.version ?? null);
  const add = useMutation(trpc.directory.add.mutationOptions());
  const change = useMutation(trpc.directory.change.mutationOptions());
  const used = entry === null ? add : change;
  const formRef = useFocusInvalid(used.error);
  const refusal = used.error ? refusalOf(used.error) : null;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (used.isPending) return;
    const fields = readEntryForm(new FormData(event.currentTarget));
    const after = { onSuccess: () => finish(fields) };
    if (entry === null) add.mutate(fields, after);
    else change.mutate({ ...fields, id: entry.id, version: entry.version }, after);
  }

  function finish({ name }: EntryFields) {
    router.refresh();
    say({ title: t(entry === null ? "entry.added" : "entry.changed", { name }), tone: "cleared" });
    onClose();
  }

  function showLatest() {
    used.reset();
    router.refresh();
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={entry === null ? t("add") : t("entry.editTitle", { name: entry.name })}
      description={t("entry.counts")}
      footer={
        <>
          <DialogClose>
            <Button>{t("entry.cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={used.isPending}>
            {t(entry === null ? "entry.addIt" : "entry.save")}
          </Button>
        </>
      }
    >
      <form ref={formRef} id={formId} onSubmit={send} className="flex flex-col gap-5">
        <EntryConflict
          refusal={refusal}
          standing={entry !== null && entry.version !== seenVersion ? entry : null}
          onShowLatest={showLatest}
        />
        <EntryFieldset initial={entry} kind={kind} refusal={refusal} />
      </form>
    </Dialog>
  );
}
