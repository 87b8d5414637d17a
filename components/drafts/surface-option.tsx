import {
  Building2,
  FileText,
  IdCard,
  LoaderCircle,
  type LucideIcon,
  MessageCircle,
  MessagesSquare,
  PenLine,
  Sparkles,
} from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { limitOf, PROFILE_PARTS, type ProfilePart } from "#server/shared/profile-parts.ts";

type SurfaceOptionProps = {
  surface: SurfaceSetting;
  /** What of it was chosen just now. */
  chosen: ProfilePart | "whole" | null;
  onChoose: (part: ProfilePart | null) => void;
};

/** One surface to choose; of a profile, one of its fields. */
export function SurfaceOption({ surface, chosen, onChoose }: SurfaceOptionProps) {
  if (surface.id === "profile_text") return <ProfileOption surface={surface} chosen={chosen} onChoose={onChoose} />;
  return <WholeOption surface={surface} isChosen={chosen !== null} onChoose={() => onChoose(null)} />;
}

/** A profile is written field by field. */
function ProfileOption({ surface, chosen, onChoose }: SurfaceOptionProps) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  const title = surface.title[locale];
  return (
    <section aria-label={title} className="flex w-full flex-col gap-1 rounded-lg border bg-card p-4 sm:p-5">
      <span className="flex w-full items-center gap-2.5">
        <IdCard aria-hidden className="size-5 shrink-0 text-primary" />
        <span className="font-semibold text-base">{title}</span>
      </span>
      <Hint text={surface.hint[locale]} />
      <ul className="mt-auto flex flex-wrap gap-2 pt-3">
        {PROFILE_PARTS.map((part) => (
          <li key={part}>
            <Button isPending={chosen === part} onClick={() => onChoose(part)}>
              {t(`parts.${part}`)}
              <span className="font-normal text-muted-foreground text-xs tabular-nums">
                {t("surfaces.limit", { limit: limitOf(surface.limit, part) })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WholeOptionProps = { surface: SurfaceSetting; isChosen: boolean; onChoose: () => void };

/** What it is called, what becomes of the text there, how long it may be. */
function WholeOption({ surface, isChosen, onChoose }: WholeOptionProps) {
  const t = useTranslations("drafts.surfaces");
  const locale = useLocale();
  const Icon = isChosen ? LoaderCircle : ICONS[surface.id];
  return (
    <button
      type="button"
      onClick={onChoose}
      {...(isChosen ? { "aria-busy": true } : {})}
      className="flex min-h-32 w-full flex-col gap-1 rounded-lg border bg-card p-4 text-start transition-colors hover:border-primary hover:bg-accent/50 sm:p-5"
    >
      <span className="flex w-full items-center gap-2.5">
        <Icon aria-hidden className={`size-5 shrink-0 text-primary ${isChosen ? "animate-spin" : ""}`} />
        <span className="font-semibold text-base">{surface.title[locale]}</span>
      </span>
      <span className="flex flex-1 flex-col gap-1">
        <Hint text={surface.hint[locale]} />
        <span className="mt-auto pt-2 text-muted-foreground text-xs tabular-nums">
          {t("limit", { limit: surface.limit })}
        </span>
      </span>
    </button>
  );
}

/** The warning this product began with is set apart. */
function Hint({ text }: { text: string }) {
  const at = text.search(WARNING);
  const end = at + (WARNING.exec(text)?.[0].length ?? 0);
  return (
    <span className="text-pretty text-muted-foreground text-sm">
      {text.slice(0, Math.max(0, at))}
      {at < 0 ? null : <strong className="font-medium text-foreground">{text.slice(at, end)}</strong>}
      {text.slice(at < 0 ? 0 : end)}
    </span>
  );
}

const WARNING =
  /this text leaves when you click, not when you post|dieser Text geht beim Klicken hinaus, nicht beim Veröffentlichen/i;

const ICONS: Record<SurfaceSetting["id"], LucideIcon> = {
  post: PenLine,
  comment: MessageCircle,
  article: FileText,
  collaborative_article: MessagesSquare,
  profile_text: IdCard,
  ai_rewrite: Sparkles,
  page_post: Building2,
};
