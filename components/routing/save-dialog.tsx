"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";

type SaveDialogProps = {
  title: string;
  error: unknown;
  isPending: boolean;
  onSave: (form: FormData) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a window, with what was wrong with it. */
export function SaveDialog({ title, error, isPending, onSave, onClose, children }: SaveDialogProps) {
  const t = useTranslations("routing");
  const formId = useId();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isPending) onSave(new FormData(event.currentTarget));
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={title}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={send} className="flex flex-col gap-4">
        {children}
        {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
      </form>
    </Dialog>
  );
}
