import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { parseTheme, THEME_COOKIE } from "#components/shell/theme.ts";
import { TrpcProvider } from "#components/shell/trpc-provider.tsx";
import { ToastProvider } from "#components/ui/toast.tsx";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: "Imprimatur", template: "%s · Imprimatur" }, description: t("slogan") };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  await headers(); // each page is made for its request: the nonce of its scripts is new every time
  return (
    <html
      lang={await getLocale()}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      data-theme={theme === "system" ? undefined : theme}
    >
      <body>
        <MessagesFor features={[]}>
          <TrpcProvider>
            <ToastProvider>{children}</ToastProvider>
          </TrpcProvider>
        </MessagesFor>
      </body>
    </html>
  );
}
