"use client";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { PeopleAddForm } from "./people-add-form.tsx";

type PeopleAddProps = { departments: readonly string[]; oidcName: string | null };

/** The button and the window to add somebody. */
export function PeopleAdd({ departments, oidcName }: PeopleAddProps) {
  const t = useTranslations("identity.people");
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<UserPlus aria-hidden />}>
          {t("adding.title")}
        </Button>
      }
      title={t("adding.title")}
      description={t("adding.text")}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            {t("adding.add")}
          </Button>
        </>
      }
    >
      <PeopleAddForm
        formId={formId}
        departments={departments}
        oidcName={oidcName}
        onPending={setPending}
        onDone={() => setOpen(false)}
      />
    </Dialog>
  );
}
