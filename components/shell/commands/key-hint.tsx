"use client";
import { type CommandId, isSingle, keyOf } from "#server/shared/keys.ts";
import { capsOf } from "./key-caps.tsx";
import { useKeys } from "./use-keys.tsx";

/** The key that does the same as the button it stands in. Gone where single keys are off, or where fingers point. */
export function KeyHint({ command }: { command: CommandId }) {
  const { keys } = useKeys();
  if (!keys.isOn && isSingle(command)) return null;
  return (
    <kbd aria-hidden className="font-mono text-xs opacity-75 max-sm:hidden touch:hidden">
      {capsOf(keyOf(command, keys)).join(" ")}
    </kbd>
  );
}
