import type { ReactNode } from "react";
import { TONE_TEXT, type Tone } from "./tone.ts";

/** A shape per tone, so that nobody needs the colour: dotted circle, dashed diamond, wavy triangle, solid octagon, tick. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: 16 | 20 | 24 }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${TONE_TEXT[tone]}`}
    >
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Record<Tone, ReactNode> = {
  info: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="0.01 2.68" strokeWidth={1.8} />
      <path d="M8 7.6v3M8 5.2v.01" />
    </>
  ),
  advise: (
    <>
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" strokeDasharray="2.6 1.93" strokeLinecap="butt" />
      <path d="M8 5.2v3M8 10.8v.01" />
    </>
  ),
  review: (
    <>
      <path
        d="M8 1.9q1.5.6 1.5 2.1 1.5.7 1.4 2.3 1.5.7 1.4 2.3 1.5.7 1.3 2.2 1.4 1 .9 2.7-1.2.9-2.5.1-1.2.9-2.7.1-1.3.9-2.6 0-1.5.8-2.7-.1-1.3.8-2.5-.1-.5-1.7.9-2.7-.2-1.5 1.3-2.2-.1-1.6 1.4-2.3-.1-1.6 1.4-2.3 0-1.5 1.5-2.1Z"
        strokeWidth={1.2}
      />
      <path d="M8 6.6v3M8 12v.01" />
    </>
  ),
  block: (
    <>
      <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z" fill="currentColor" />
      <path d="M5.2 8h5.6" stroke="var(--card)" strokeWidth={2} />
    </>
  ),
  cleared: <path d="m3 8.6 3.3 3.2L13 4.6" strokeWidth={2} />,
  neutral: <circle cx="8" cy="8" r="3" />,
};
