"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { queueHref } from "./queue-address.ts";
import { useNeighbours, useQueuePlace } from "./use-queue.ts";

/** On to the next draft without going back, to the one before, and back to the list. */
export function NextDraft({ nextId }: { nextId: string | null }) {
  const t = useTranslations("review");
  const router = useRouter();
  const { filter } = useQueuePlace();
  const { nextHref, previousHref } = useNeighbours(nextId);
  const goTo = (href: string | null) => (href === null ? null : () => router.push(href));
  useCommands({
    nextDraft: goTo(nextHref),
    previousDraft: goTo(previousHref),
    close: () => router.push(queueHref(filter)),
  });
  if (nextHref === null) return null;
  return (
    <LinkButton href={nextHref} prefetch={false}>
      {t("nextDraft")} <KeyHint command="nextDraft" />
    </LinkButton>
  );
}
