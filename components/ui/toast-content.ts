import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

export type ToastContent = {
  title: string;
  text?: ReactNode;
  tone?: Tone;
  /** Must be offered elsewhere on the page too: a toast goes away. */
  action?: { label: string; onSelect: () => void };
  /** 0 keeps it until it's closed. */
  timeoutMs?: number;
};
