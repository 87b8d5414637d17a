import { cva } from "class-variance-authority";
import type { ReactNode } from "react";
import { TONE_TEXT, TONE_TINT, type Tone } from "./tone.ts";
import { ToneIcon } from "./tone-icon.tsx";

const toneBadgeStyle = cva("inline-flex w-fit items-center gap-1.5 whitespace-nowrap font-medium text-xs", {
  variants: { isPlain: { true: "", false: "rounded-sm border border-transparent px-2 py-0.5" } },
});

type ToneBadgeProps = {
  tone: Tone;
  /** The word; shape and colour only repeat it. */
  children: ReactNode;
  /** Without the tinted ground, for dense lists. */
  isPlain?: boolean;
};

export function ToneBadge({ tone, children, isPlain = false }: ToneBadgeProps) {
  return (
    <span className={`${toneBadgeStyle({ isPlain })} ${TONE_TEXT[tone]} ${isPlain ? "" : TONE_TINT[tone]}`}>
      <ToneIcon tone={tone} />
      <span className="self-baseline">{children}</span>
    </span>
  );
}
