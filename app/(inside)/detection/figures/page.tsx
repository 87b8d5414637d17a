import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FiguresScreen } from "#components/detection/figures-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("detection"))("tabs.figures") };
}

export default async function FiguresPage() {
  const figures = await load((api) => api.detection.figures());
  return (
    <MessagesFor features={["detection"]}>
      <FiguresScreen figures={figures} />
    </MessagesFor>
  );
}
