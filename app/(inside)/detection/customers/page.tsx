import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CustomersScreen } from "#components/detection/customers-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("detection"))("tabs.customers") };
}

export default async function CustomersPage() {
  const tables = await load((api) => api.detection.customers());
  return (
    <MessagesFor features={["detection"]}>
      <CustomersScreen tables={tables} />
    </MessagesFor>
  );
}
