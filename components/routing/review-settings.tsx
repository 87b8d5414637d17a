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
import { clockOf, endClockOf } from "#components/ui/minutes.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { GroupView, ReviewSettings as Settings } from "#server/routing/contract.ts";
import { Surface } from "#server/shared/surfaces.ts";
import { readReviewForm, WEEKDAYS } from "./review-form.ts";

type ReviewSettingsProps = {
  settings: Settings;
  groups: readonly GroupView[];
  surfaces: readonly { id: string; title: string }[];
};

/** How long reviewing may take, when people work, and who hears of what is late. */
export function ReviewSettings({ settings, groups, surfaces }: ReviewSettingsProps) {
  const t = useTranslations("routing.settings");
  const router = useRouter();
  const say = useToast();
  const change = useMutation(useTRPC().routing.changeSettings.mutationOptions());
  const choices = groups.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }));

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    change.mutate(readReviewForm(new FormData(event.currentTarget), settings), {
      onSuccess: () => {
        router.refresh();
        say({ title: t("saved"), tone: "cleared" });
      },
    });
  }

  return (
    <form onSubmit={send} aria-labelledby="review-settings" className="flex flex-col gap-4">
      <h2 id="review-settings" className="text-base">
        {t("title")}
      </h2>
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t("grace")} isRequired>
          <Input name="graceSeconds" type="number" min={0} max={60} defaultValue={settings.graceSeconds} />
        </Field>
        <Field label={t("workStart")} isRequired>
          <Input name="workStart" type="time" defaultValue={clockOf(settings.workStart)} />
        </Field>
        <Field label={t("workEnd")} hint={t("workEndHint")} isRequired>
          <Input name="workEnd" type="time" defaultValue={endClockOf(settings.workEnd)} />
        </Field>
      </div>
      <fieldset className="flex flex-wrap gap-3">
        <legend className="pb-1 font-medium text-sm">{t("workDays")}</legend>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            name={`day-${day}`}
            label={t(`days.${day}`)}
            defaultChecked={settings.workDays.includes(day)}
          />
        ))}
      </fieldset>
      <Field label={t("holidays")} hint={t("holidaysHint")} isOptional>
        <Textarea name="holidays" rows={3} defaultValue={settings.holidays.join("\n")} />
      </Field>
      <fieldset className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <legend className="pb-1 font-medium text-sm">{t("deadlines")}</legend>
        {Surface.options.map((surface) => (
          <Field key={surface} label={surfaces.find(({ id }) => id === surface)?.title ?? surface}>
            <Input
              name={`deadline-${surface}`}
              type="number"
              min={1}
              max={86_400}
              defaultValue={settings.deadlines[surface] ?? ""}
            />
          </Field>
        ))}
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("escalation")}>
          <Select
            name="escalationGroupId"
            options={choices}
            defaultValue={settings.escalationGroupId ?? ""}
            placeholder={t("admins")}
          />
        </Field>
        <Field label={t("release")}>
          <Select
            name="releaseGroupId"
            options={choices}
            defaultValue={settings.releaseGroupId ?? ""}
            placeholder={t("nobody")}
          />
        </Field>
        <Field label={t("secondLook")} hint={t("secondLookHint")} isRequired>
          <Input name="secondLookPercent" type="number" min={0} max={100} defaultValue={settings.secondLookPercent} />
        </Field>
      </div>
      {change.error ? <Notice tone="block">{refusalOf(change.error).sentence}</Notice> : null}
      <div>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
