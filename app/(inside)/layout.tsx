import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskLive } from "#components/review/desk-live.tsx";
import { AppFrame } from "#components/shell/app-frame.tsx";
import { CommandProvider } from "#components/shell/commands/command-provider.tsx";
import { KeysProvider } from "#components/shell/commands/use-keys.tsx";
import { homeOf } from "#components/shell/home.ts";
import { LiveCountsProvider } from "#components/shell/live-counts.tsx";
import { LogAlarm } from "#components/shell/log-alarm.tsx";
import { menuOf } from "#components/shell/menu.ts";
import { Ribbon } from "#components/shell/ribbon.tsx";
import { SignOut } from "#components/shell/sign-out.tsx";
import { parseTheme, THEME_COOKIE } from "#components/shell/theme.ts";
import { load } from "#server/trpc/rsc.ts";

export default async function InsideLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const me = await load((api) => api.identity.me());
  const [waiting, unread, keys] = await load((api) =>
    Promise.all([
      me.role === "REVIEWER" ? api.review.count() : { waiting: 0, free: 0 },
      api.notifications.unread(),
      api.identity.keys(),
    ]),
  );
  const readsLog = me.role === "ADMIN" || me.role === "AUDITOR";
  const sealing = readsLog ? await load((api) => api.audit.sealing()) : null;
  const t = await getTranslations("shell");
  const counts = { queue: waiting.waiting, notifications: unread };
  const items = menuOf(await getTranslations("shell.places"), me.role, counts);
  const frame = (
    <AppFrame
      items={items}
      person={{ name: me.name, role: t(`roles.${me.role}`) }}
      organisation={me.organisation.name}
      theme={theme}
      homeHref={homeOf(me.role)}
      signOut={<SignOut />}
      ribbon={
        <>
          {me.organisation.isSample ? <Ribbon>{t("sample")}</Ribbon> : null}
          {sealing?.alarm ? <LogAlarm alarm={sealing.alarm} /> : null}
        </>
      }
    >
      {children}
    </AppFrame>
  );
  return (
    <KeysProvider initial={keys}>
      <CommandProvider items={items}>
        <LiveCountsProvider>
          {me.role === "REVIEWER" ? <DeskLive counts={waiting}>{frame}</DeskLive> : frame}
        </LiveCountsProvider>
      </CommandProvider>
    </KeysProvider>
  );
}
