"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

/** The way to what was drawn for a second look; nothing where there is none. */
export function SecondLooksLink() {
  const t = useTranslations("review.again");
  const { data: count = 0 } = useQuery(useTRPC().review.secondLookCount.queryOptions());
  if (count === 0) return null;
  return (
    <p className="px-2 text-sm">
      <TextLink href="/second-looks">{t("link", { count })}</TextLink>
    </p>
  );
}
