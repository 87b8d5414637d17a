"use client";
import type { ReactNode } from "react";
import { useIsLive } from "./desk-live.tsx";
import { SelectionProvider } from "./queue-selection.tsx";
import { QuietRefresh } from "./quiet-refresh.tsx";
import { useLooking } from "./use-looking.ts";
import { useQueuePlace } from "./use-queue.ts";

/** The queue and, beside it, the open draft; under 1024 pixels one of the two. */
export function QueueDesk({ list, children }: { list: ReactNode; children: ReactNode }) {
  const { openId } = useQueuePlace();
  const isOpen = openId !== null;
  const isLive = useIsLive();
  useLooking(openId);
  return (
    <SelectionProvider>
      <div data-desk className={DESK}>
        <div data-print="none" className={`${LIST} ${isOpen ? "max-lg:hidden" : ""}`}>
          {list}
        </div>
        <div className={`${OPEN} ${isOpen ? "" : "max-lg:hidden"}`}>{children}</div>
        {/* Leases run out and times pass without anybody doing anything; without the stream this is all there is. */}
        <QuietRefresh everyMs={isLive ? 60_000 : 15_000} />
      </div>
    </SelectionProvider>
  );
}

/** From 1024 pixels on the frame leaves its edges to the desk (see app-frame.tsx). */
const DESK =
  "lg:grid lg:min-h-dvh lg:grid-cols-[19rem_minmax(0,1fr)] 2xl:grid-cols-[22.5rem_minmax(0,1fr)] print:block";

/** Keeps to the window and to where it was scrolled, whatever is opened. */
const LIST = "min-w-0 lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-e lg:px-3 lg:py-4";
const OPEN = "min-w-0 lg:px-6 lg:py-6";
