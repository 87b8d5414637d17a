"use client";
import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import type { ToastContent } from "./toast-content.ts";
import type { Tone } from "./tone.ts";
import { ToneIcon } from "./tone-icon.tsx";

/** Shows each content once, the newest three at a time. */
export function ToastStack({ contents }: { contents: readonly ToastContent[] }) {
  return (
    <Base.Provider limit={3} timeout={6000}>
      <Feed contents={contents} />
      <Base.Portal>
        <Base.Viewport data-print="none" className={VIEWPORT}>
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Feed({ contents }: { contents: readonly ToastContent[] }) {
  const { add, close } = Base.useToastManager<{ tone: Tone }>();
  const shownCount = useRef(0);

  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { title, text, tone = "neutral", action, timeoutMs } of contents.slice(shownCount.current)) {
        const id: string = add({
          title,
          description: text,
          data: { tone },
          priority: tone === "block" ? "high" : "low",
          ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
          ...(action && { actionProps: { children: action.label, onClick: () => [action.onSelect(), close(id)] } }),
        });
      }
      shownCount.current = contents.length;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [contents, add, close]);

  return null;
}

/** Screen readers only speak what is put into a live region they already know. */
const SETTLE_MS = 50;

/** The close button is our own: Base UI's is hidden from screen readers until the pointer is over it. */
function Toasts() {
  const t = useTranslations("ui");
  const { toasts, close } = Base.useToastManager<{ tone: Tone }>();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} swipeDirection={["down", "right"]} className={TOAST}>
      <Base.Content className="flex items-start gap-3">
        <span className="mt-0.5 flex">
          <ToneIcon tone={toast.data?.tone ?? "neutral"} />
        </span>
        <div className="min-w-0 flex-1">
          <Base.Title className="font-medium text-sm" />
          <Base.Description className="text-muted-foreground text-xs" />
        </div>
        <Base.Action render={<Button size="sm" />} />
        <span className="-m-1">
          <IconButton label={t("close")} size="sm" onClick={() => close(toast.id)}>
            <X aria-hidden />
          </IconButton>
        </span>
      </Base.Content>
    </Base.Root>
  ));
}

const VIEWPORT =
  "fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-96 flex-col gap-2 sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96";

const TOAST =
  "w-full rounded-lg border bg-popover p-3 text-popover-foreground shadow-popup transition-[opacity,transform] duration-120 data-limited:hidden data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0";
