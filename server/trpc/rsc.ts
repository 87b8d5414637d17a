import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Language } from "../shared/language.ts";
import { createContext, requestLanguage } from "./context.ts";
import { createCaller } from "./root.ts";

/** One context a request, however many calls a page makes. */
const requestContext = cache(async () => createContext(await headers()));

/** Calls procedures in this process, from server components: no HTTP hop, the same checks. */
export async function api() {
  return createCaller(await requestContext());
}

/** What the reader of this page reads; the browser's choice where nobody can be asked. */
export async function readerLanguage(): Promise<Language> {
  try {
    return (await requestContext()).language;
  } catch {
    return requestLanguage(await headers(), null);
  }
}

/**
 * Awaits a page's data. What one may not know becomes "not found", a missing session the sign-in page and back;
 * everything else is the error page's.
 */
export async function load<T>(data: (caller: Awaited<ReturnType<typeof api>>) => Promise<T>): Promise<T> {
  try {
    return await data(await api());
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "UNAUTHORIZED") redirect(`/sign-in?callbackUrl=${encodeURIComponent(await here())}`);
    if (error.code === "NOT_FOUND" || error.code === "FORBIDDEN") notFound();
    throw error;
  }
}

/** Path and query of the page being made; proxy.ts writes it into the request. */
export async function here(): Promise<string> {
  return (await headers()).get("x-here") ?? "/";
}
