import { useLocale, useTranslations } from "next-intl";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import { SEVERITY_WORDS } from "#server/policy/words.ts";
import type { Matter } from "./matters.ts";

/** A matter in two lines; pressing it opens its card. */
export function MatterRow({ matter, id, onOpen }: { matter: Matter; id: string; onOpen: () => void }) {
  const t = useTranslations("review.matters");
  const severity = SEVERITY_WORDS[matter.finding.severity][useLocale()];
  const { finding, place, kept } = matter;
  return (
    <button
      type="button"
      id={id}
      aria-expanded={false}
      onClick={onOpen}
      className="flex min-h-11 w-full items-start gap-2.5 rounded-lg border bg-card px-3 py-2 text-start transition-colors hover:bg-muted"
    >
      <span className="mt-0.5 flex">
        <ToneIcon tone={ACTION_TONES[finding.action]} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span className="truncate font-medium text-sm">{finding.ruleTitle}</span>
          <span className="shrink-0 text-muted-foreground text-xs">
            {kept ? t("severityKept", { severity }) : severity}
          </span>
        </span>
        <span lang="" dir="auto" className="block truncate text-muted-foreground text-xs">
          {place === null ? t("whole") : `“${place.passage}”`}
        </span>
      </span>
    </button>
  );
}
