import { useTranslations } from "next-intl";
import { Kbd } from "#components/ui/kbd.tsx";

/** The keys of the editor; its field points here. */
export function KeyHelp({ id }: { id: string }) {
  const t = useTranslations("drafts.editor");
  return (
    <p id={id} className="mt-6 hidden flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground text-xs lg:flex">
      <span>
        <Kbd>F8</Kbd> {t("next")}
      </span>
      <span>
        <Kbd>Alt</Kbd> <Kbd>Enter</Kbd> {t("card")}
      </span>
      <span>
        <Kbd>Esc</Kbd> {t("back")}
      </span>
    </p>
  );
}
