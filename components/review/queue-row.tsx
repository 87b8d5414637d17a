"use client";
import { Eye } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SEVERITY_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Time } from "#components/ui/time.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import { SEVERITY_WORDS } from "#server/policy/words.ts";
import type { QueueFilter, QueueItem } from "#server/review/contract.ts";
import { reviewHref } from "./queue-address.ts";
import { useSelection } from "./queue-selection.tsx";

type QueueRowProps = { item: QueueItem; surface: string; filter: QueueFilter; isOpen: boolean };

/** One draft that waits: how grave, its first words, whose, where to, until when, and who is at it. */
export function QueueRow({ item, surface, filter, isOpen }: QueueRowProps) {
  const t = useTranslations("review");
  const severity = SEVERITY_WORDS[item.severity][useLocale()];
  const { selected, toggle } = useSelection();
  const { id, title, authorName, department, revision, dueAt, claimedBy, lookers } = item;
  return (
    <li className="group/row flex items-start">
      <input
        type="checkbox"
        aria-label={t("selection.pick", { title })}
        checked={selected.has(id)}
        onChange={() => toggle(id)}
        className={PICK}
      />
      <Link
        href={reviewHref(id, { filter })}
        prefetch={false}
        scroll={false}
        data-draft={id}
        {...(isOpen ? { "aria-current": "page" as const } : {})}
        className={ROW}
      >
        <span className="flex min-w-0 items-center gap-2">
          <span className="flex" title={severity}>
            <ToneIcon tone={SEVERITY_TONES[item.severity]} />
          </span>
          <span className="sr-only">{severity}: </span>
          <span lang="" dir="auto" className="min-w-0 flex-1 truncate font-medium text-foreground">
            {title}
          </span>
          {revision > 1 ? <Badge>{t("revision", { number: revision })}</Badge> : null}
        </span>
        <span className="flex min-w-0 items-baseline gap-2 ps-6 text-muted-foreground text-xs">
          <span className="min-w-0 flex-1 truncate">
            {[authorName, department, surface].filter(Boolean).join(", ")}
          </span>
          {lookers.length > 0 && !claimedBy?.isMe ? <Lookers names={lookers} /> : null}
          {claimedBy ? <ClaimedBy claimedBy={claimedBy} /> : dueAt ? <Time at={dueAt} form="remaining" /> : null}
        </span>
      </Link>
    </li>
  );
}

function ClaimedBy({ claimedBy }: { claimedBy: NonNullable<QueueItem["claimedBy"]> }) {
  const t = useTranslations("review.queue");
  return claimedBy.isMe ? (
    <Badge variant="accent">{t("you")}</Badge>
  ) : (
    <span className="max-w-28 truncate">{t("with", { name: claimedBy.name })}</span>
  );
}

function Lookers({ names }: { names: readonly string[] }) {
  const t = useTranslations("review.queue");
  const words = t("looking", { names: names.join(", "), count: names.length });
  return (
    <span title={words} className="self-center">
      <Eye aria-hidden className="size-3.5" />
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** In sight where it is looked for: under the pointer, with the focus, once ticked, and always under fingers. */
const PICK =
  "mx-1 my-2 size-4 shrink-0 accent-primary not-checked:not-focus-visible:opacity-0 group-hover/row:opacity-100! touch:size-6 touch:opacity-100!";
const ROW =
  "flex min-h-11 min-w-0 flex-1 flex-col justify-center gap-0.5 rounded-md px-2 py-1.5 text-sm hover:bg-muted aria-[current=page]:bg-accent aria-[current=page]:[&_*]:text-accent-foreground forced-colors:aria-[current=page]:outline forced-colors:aria-[current=page]:outline-2";
