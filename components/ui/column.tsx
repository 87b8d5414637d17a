import { cva } from "class-variance-authority";
import type { ReactNode } from "react";

const columnStyle = cva("mx-auto w-full min-w-0", {
  variants: { width: { reading: "max-w-reading", wide: "max-w-wide has-[[data-desk]]:max-w-none", full: "" } },
});

/** Keeps lines from growing too long: "reading" for text and forms, "wide" for lists; a desk of panes keeps its own. */
export function Column({ width, children }: { width: "reading" | "wide" | "full"; children: ReactNode }) {
  return <div className={columnStyle({ width })}>{children}</div>;
}
