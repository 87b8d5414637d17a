"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";

/** Keeps the decision in reach: at the foot of the window on phones, over the tab bar, and in the side column where there is one. */
export function DecisionDock({ children }: { children: ReactNode }) {
  const t = useTranslations("review.decision");
  const dock = useRef<HTMLElement>(null);

  // What is focused must not end up under the dock (WCAG 2.4.11): the page scrolls clear of whatever height it has.
  useEffect(() => {
    const element = dock.current;
    if (element === null) return;
    const root = document.documentElement;
    const makeRoom = () => {
      const { position, bottom } = getComputedStyle(element);
      const room = position === "sticky" ? element.offsetHeight + Number.parseFloat(bottom) + GAP : null;
      root.style.scrollPaddingBottom = room === null ? "" : `${room}px`;
    };
    const observer = new ResizeObserver(makeRoom);
    observer.observe(element);
    observer.observe(root);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingBottom = "";
    };
  }, []);

  return (
    <section ref={dock} aria-labelledby="decision" data-print="none" className={DOCK}>
      <h2 id="decision" className="sr-only">
        {t("title")}
      </h2>
      {children}
    </section>
  );
}

const GAP = 12;

/** The tab bar is 57 pixels high and gone from 640 pixels on. */
const DOCK =
  "sticky bottom-[calc(3.5rem+1px+env(safe-area-inset-bottom))] z-20 -mx-4 max-h-[65dvh] overflow-y-auto border-t bg-background px-4 py-3 flex flex-col gap-3 sm:bottom-0 sm:-mx-6 sm:px-6 lg:-mx-6 lg:px-6 xl:static xl:mx-0 xl:shrink-0 xl:rounded-lg xl:border xl:bg-card xl:p-3";
