"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { useFocusInvalid } from "#components/shell/use-focus-invalid.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { PhraseRefusal } from "./phrase-refusal.tsx";
import type { NamedRule } from "./phrase-table.tsx";
import { UntilField } from "./until-field.tsx";

/** Takes a phrase out of a rule, or of all. */
export function AddPhrase({ rules }: { rules: readonly NamedRule[] }) {
  const t = useTranslations("policyDesk.phrases");
  const locale = useLocale();
  const formId = useId();
  const router = useRouter();
  const say = useToast();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation(
    useTRPC().policy.suppress.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        say({ title: t("addDone"), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  const formRef = useFocusInvalid(add.error);
  const refusal = add.error ? refusalOf(add.error) : null;
  const saysIt = refusal?.reason === "suppression.reason_says_it" ? refusal.sentence : null;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const word = (name: string) => String(given.get(name) ?? "");
    add.mutate({
      phrase: word("phrase"),
      ruleId: word("rule") === "" ? null : word("rule"),
      reason: word("reason"),
      until: word("until"),
    });
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="primary">{t("add")}</Button>}
      title={t("add")}
      description={t("addText")}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={add.isPending}>
            {t("addDo")}
          </Button>
        </>
      }
    >
      <form ref={formRef} id={formId} onSubmit={send} className="flex flex-col gap-5">
        <PhraseRefusal error={add.error} />
        <Field label={t("phrase")} hint={t("phraseHint")} isRequired error={refusal?.fields.phrase?.[0]}>
          <Input name="phrase" autoComplete="off" required minLength={2} maxLength={200} />
        </Field>
        <Field label={t("rule")} error={refusal?.fields.ruleId?.[0]}>
          <Select
            name="rule"
            placeholder={t("everyRule")}
            options={rules.map(({ id, title }) => ({ value: id, label: `${id} ${title[locale]}` }))}
          />
        </Field>
        <Field label={t("reason")} hint={t("reasonHint")} isRequired error={saysIt ?? refusal?.fields.reason?.[0]}>
          <Textarea name="reason" rows={3} required minLength={3} maxLength={500} />
        </Field>
        <UntilField error={add.error} />
      </form>
    </Dialog>
  );
}
