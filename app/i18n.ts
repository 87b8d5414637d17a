import { getRequestConfig } from "next-intl/server";
import { MESSAGES } from "#components/messages.ts";
import { readerLanguage } from "#server/trpc/rsc.ts";

/** The language of each request; it isn't in the address, so a link reads in whatever language its reader does. */
export default getRequestConfig(async () => {
  const locale = await readerLanguage();
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
