import { redirect } from "next/navigation";
import { homeOf } from "#components/shell/home.ts";
import { load } from "#server/trpc/rsc.ts";

export default async function Home() {
  const { role } = await load((api) => api.identity.me());
  redirect(homeOf(role));
}
