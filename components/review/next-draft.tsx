"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { KeyHint } from "./key-hint.tsx";
import { useNeighbours } from "./use-queue.ts";
import { useSingleKeys } from "./use-single-keys.ts";

/** On to the next draft without going back. */
export function NextDraft({ nextId }: { nextId: string | null }) {
  const t = useTranslations("review");
  const router = useRouter();
  const { nextHref: href } = useNeighbours(nextId);
  useSingleKeys({ n: href === null ? null : () => router.push(href) });
  if (href === null) return null;
  return (
    <LinkButton href={href} prefetch={false}>
      {t("nextDraft")} <KeyHint>N</KeyHint>
    </LinkButton>
  );
}
