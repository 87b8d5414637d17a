import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { RetentionView } from "#server/retention/contract.ts";
import { ClassTable } from "./class-table.tsx";
import { DueTable } from "./due-table.tsx";
import { HoldForm } from "./hold-form.tsx";
import { HoldTable } from "./hold-table.tsx";
import { SwitchErasing } from "./switch-erasing.tsx";

/** How long what is kept, what the next run would erase, and what is held back from it. */
export function RetentionScreen({ state }: { state: RetentionView }) {
  const t = useTranslations("retention");
  return (
    <>
      <PageHeader title={t("title")} description={t("about")} action={<SwitchErasing isOn={state.isOn} />} />
      <div className="flex flex-col gap-8">
        <Notice tone={state.isOn ? "neutral" : "advise"} announce="never">
          {t(state.isOn ? "on" : "off")}
        </Notice>
        <ClassTable counts={state.counts} />
        <DueTable due={state.due} />
        <section aria-labelledby="holds" className="flex flex-col gap-3">
          <div>
            <h2 id="holds" className="text-base">
              {t("hold.title")}
            </h2>
            <p className="max-w-reading text-pretty text-muted-foreground text-sm">{t("hold.about")}</p>
          </div>
          <HoldTable holds={state.holds} />
          <HoldForm />
        </section>
      </div>
    </>
  );
}
