import type { ReactNode } from "react";
import { TONE_TINT, type Tone } from "./tone.ts";
import { ToneIcon } from "./tone-icon.tsx";

type NoticeProps = {
  tone: Tone;
  title?: ReactNode;
  action?: ReactNode;
  /** How screen readers hear of it when it appears: "never" for what stands on the page from the start. */
  announce?: "at-once" | "politely" | "never";
  children?: ReactNode;
};

const ROLE = { "at-once": { role: "alert" }, politely: { role: "status" }, never: {} } as const;

export function Notice({
  tone,
  title,
  action,
  announce = tone === "block" ? "at-once" : "politely",
  children,
}: NoticeProps) {
  return (
    <div
      {...ROLE[announce]}
      className={`flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border p-4 ${TONE_TINT[tone]} ${BORDER[tone]}`}
    >
      <div className="flex min-w-0 flex-1 basis-60 gap-3">
        <span className="mt-0.5 flex">
          <ToneIcon tone={tone} />
        </span>
        <div className="min-w-0 text-foreground text-sm">
          {title ? <p className="font-medium">{title}</p> : null}
          {children ? <div className="max-w-reading text-pretty">{children}</div> : null}
        </div>
      </div>
      {action ? <div className="flex flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}

const BORDER = {
  info: "border-info/25",
  advise: "border-advise/25",
  review: "border-review/30",
  block: "border-block/30",
  cleared: "border-cleared/25",
  neutral: "border-border",
} as const satisfies Record<Tone, string>;
