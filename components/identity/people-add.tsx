"use client";
import { UserPlus } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { PeopleAddForm } from "./people-add-form.tsx";

type PeopleAddProps = { departments: readonly string[]; oidcName: string | null };

/** The button and the window to add somebody. */
export function PeopleAdd({ departments, oidcName }: PeopleAddProps) {
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<UserPlus aria-hidden />}>
          Add a person
        </Button>
      }
      title="Add a person"
      description="They can sign in as soon as they're added. No message is sent to them."
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            Add the person
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
