"use client";
import { useRouter } from "next/navigation";
import { useCommands } from "#components/shell/commands/command-provider.tsx";

/** From the text to what changed in it, and back, by key. */
export function ViewKeys({ toggles }: { toggles: { to: string } | null }) {
  const router = useRouter();
  useCommands({ changes: toggles && (() => router.push(toggles.to, { scroll: false })) });
  return null;
}
