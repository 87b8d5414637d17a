import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DetectionHeader } from "#components/detection/detection-header.tsx";
import { TryText } from "#components/detection/try-text.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("detection"))("title") };
}

export default async function DetectionPage() {
  await load((api) => api.detection.documents()); // whoever may not manage detection finds no page here
  return (
    <MessagesFor features={["detection"]}>
      <div className="flex flex-col gap-6">
        <DetectionHeader current="try" />
        <TryText />
      </div>
    </MessagesFor>
  );
}
