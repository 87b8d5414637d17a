import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "#components/messages.ts";

/** Of all messages the browser gets only those its page needs; what every page may show it has always. */
export async function MessagesFor({ features, children }: { features: readonly Namespace[]; children: ReactNode }) {
  const messages = await getMessages();
  const needed = [...new Set<Namespace>(["shell", "ui", "findings", ...features])].map(
    (name) => [name, messages[name]] as const,
  );
  return <NextIntlClientProvider messages={Object.fromEntries(needed)}>{children}</NextIntlClientProvider>;
}
