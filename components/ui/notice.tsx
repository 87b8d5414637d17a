import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";
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
      className={`flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border p-4 ${BOX[tone]}`}
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

/** Half the tint of a badge: a notice is large, and the draft is what the page is about. */
const BOX = {
  info: "border-info/25 bg-info-tint/50",
  advise: "border-advise/25 bg-advise-tint/50",
  review: "border-review/30 bg-review-tint/50",
  block: "border-block/30 bg-block-tint/50",
  cleared: "border-cleared/25 bg-cleared-tint/50",
  neutral: "border-border bg-card",
} as const satisfies Record<Tone, string>;
