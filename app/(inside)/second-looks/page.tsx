import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SecondLooks } from "#components/review/second-looks.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.again"))("title") };
}

export default async function SecondLooksPage() {
  const [looks, surfaces] = await load((api) => Promise.all([api.review.secondLooks(), api.policy.surfaces()]));
  return (
    <MessagesFor features={["review"]}>
      <SecondLooks {...{ looks, surfaces }} />
    </MessagesFor>
  );
}
