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
import { type GroupView, NEEDS, type RuleView } from "#server/routing/contract.ts";
import { RuleConditions } from "./rule-conditions.tsx";
import { readRuleForm, STATIONS } from "./rule-form.ts";
import { SaveDialog } from "./save-dialog.tsx";

type RuleDialogProps = {
  rule: RuleView | null;
  groups: readonly GroupView[];
  surfaces: readonly { id: string; title: string }[];
  onClose: () => void;
};

/** Makes a rule, or changes one. */
export function RuleDialog({ rule, groups, surfaces, onClose }: RuleDialogProps) {
  const t = useTranslations("routing");
  const router = useRouter();
  const say = useToast();
  const save = useMutation(useTRPC().routing.saveRule.mutationOptions());

  function send(form: FormData) {
    const fields = readRuleForm(form, rule);
    save.mutate(fields, {
      onSuccess: () => {
        router.refresh();
        say({ title: t("saved", { name: fields.name }), tone: "cleared" });
        onClose();
      },
    });
  }

  const title = rule === null ? t("rules.add") : t("change", { name: rule.name });
  const choices = groups.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SaveDialog title={title} error={save.error} isPending={save.isPending} onSave={send} onClose={onClose}>
      <Field label={t("rules.name")} isRequired>
        <Input name="name" defaultValue={rule?.name} maxLength={80} autoComplete="off" />
      </Field>
      <Field label={t("rules.position")} isRequired>
        <Input name="position" type="number" min={1} max={1000} defaultValue={rule?.position ?? 1} />
      </Field>
      <Checkbox name="isOn" label={t("rules.on")} defaultChecked={rule?.isOn ?? true} />
      <RuleConditions conditions={rule?.conditions ?? null} surfaces={surfaces} />
      <fieldset className="flex flex-col gap-3">
        <legend className="pb-1 font-medium text-sm">{t("rules.path")}</legend>
        {STATIONS.map((number) => (
          <div key={number} className="grid gap-3 sm:grid-cols-2">
            <Field label={t("rules.station", { number: number + 1 })} isRequired={number === 0}>
              <Select
                name={`group-${number}`}
                options={choices}
                defaultValue={rule?.path.stages[number]?.groupId ?? ""}
                placeholder={t("rules.noStation")}
              />
            </Field>
            <Field label={t("rules.needs", { number: number + 1 })}>
              <Select
                name={`needs-${number}`}
                defaultValue={rule?.path.stages[number]?.needs ?? "any"}
                options={NEEDS.map((value) => ({ value, label: t(`rules.need.${value}`) }))}
              />
            </Field>
          </div>
        ))}
        <Field label={t("rules.order")}>
          <Select
            name="order"
            defaultValue={rule?.path.order ?? "in_turn"}
            options={(["in_turn", "at_once"] as const).map((value) => ({ value, label: t(`rules.orders.${value}`) }))}
          />
        </Field>
      </fieldset>
    </SaveDialog>
  );
}
