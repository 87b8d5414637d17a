"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { ASSIGNMENTS, type GroupView } from "#server/routing/contract.ts";
import { SaveDialog } from "./save-dialog.tsx";

type Named = { id: string; name: string };
type GroupDialogProps = { group: GroupView | null; reviewers: readonly Named[]; onClose: () => void };

/** Makes a group, or changes one. */
export function GroupDialog({ group, reviewers, onClose }: GroupDialogProps) {
  const t = useTranslations("routing");
  const router = useRouter();
  const say = useToast();
  const save = useMutation(useTRPC().routing.saveGroup.mutationOptions());
  // Who has left stays in sight until they are taken out.
  const people = [...reviewers, ...(group?.members ?? [])].filter(
    (person, index, all) => all.findIndex(({ id }) => id === person.id) === index,
  );

  function send(form: FormData) {
    const name = String(form.get("name"));
    const fields = {
      groupId: group?.id ?? null,
      version: group?.version ?? 1,
      name,
      isRestricted: form.has("isRestricted"),
      isActive: group === null || form.has("isActive"),
      assignment: ASSIGNMENTS.find((one) => one === form.get("assignment")) ?? "none",
      memberIds: form.getAll("member").map(String),
    };
    save.mutate(fields, {
      onSuccess: () => {
        router.refresh();
        say({ title: t("saved", { name }), tone: "cleared" });
        onClose();
      },
    });
  }

  const title = group === null ? t("groups.add") : t("change", { name: group.name });
  return (
    <SaveDialog title={title} error={save.error} isPending={save.isPending} onSave={send} onClose={onClose}>
      <Field label={t("groups.name")} isRequired>
        <Input name="name" defaultValue={group?.name} maxLength={80} autoComplete="off" />
      </Field>
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-1 font-medium text-sm">{t("groups.members")}</legend>
        {people.map(({ id, name }) => (
          <Checkbox
            key={id}
            name="member"
            value={id}
            label={name}
            defaultChecked={group?.members.some((member) => member.id === id)}
          />
        ))}
      </fieldset>
      <Field label={t("groups.assignment")}>
        <Select
          name="assignment"
          defaultValue={group?.assignment ?? "none"}
          options={ASSIGNMENTS.map((value) => ({ value, label: t(`groups.assignments.${value}`) }))}
        />
      </Field>
      <Checkbox
        name="isRestricted"
        label={t("groups.restricted")}
        hint={t("groups.restrictedHint")}
        defaultChecked={group?.isRestricted}
      />
      {group === null ? null : (
        <Checkbox name="isActive" label={t("groups.isActive")} defaultChecked={group.isActive} />
      )}
    </SaveDialog>
  );
}
