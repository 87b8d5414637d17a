"use client";
import { Kbd } from "#components/ui/kbd.tsx";
import { useSingleKeysSetting } from "./single-keys-setting.ts";

/** The key that does the same as the button it stands in. Gone where single keys are off, or where fingers point. */
export function KeyHint({ children }: { children: string }) {
  const [isOn] = useSingleKeysSetting();
  if (!isOn) return null;
  return (
    <span aria-hidden className="max-sm:hidden touch:hidden">
      <Kbd>{children}</Kbd>
    </span>
  );
}
