"use client";
import { useSingleKeysSetting } from "./single-keys-setting.ts";

/** The key that does the same as the button it stands in. Gone where single keys are off, or where fingers point. */
export function KeyHint({ children }: { children: string }) {
  const [isOn] = useSingleKeysSetting();
  if (!isOn) return null;
  return (
    <kbd aria-hidden className="font-mono text-xs opacity-75 max-sm:hidden touch:hidden">
      {children}
    </kbd>
  );
}
