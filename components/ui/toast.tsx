"use client";
import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import type { Tone } from "./tone.ts";
import { ToneIcon } from "./tone-icon.tsx";

type ToastContent = {
  title: string;
  text?: ReactNode;
  tone?: Tone;
  /** Must be offered elsewhere on the page too: a toast goes away. */
  action?: { label: string; onSelect: () => void };
  /** 0 keeps it until it's closed. */
  timeoutMs?: number;
};

/** Around the whole app; F6 moves focus to what it shows. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={3} timeout={6000}>
      {children}
      <Base.Portal>
        <Base.Viewport data-print="none" className={VIEWPORT}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

/** Says in passing that something happened. */
export function useToast(): (content: ToastContent) => void {
  const { add, close } = Base.useToastManager<{ tone: Tone }>();
  return ({ title, text, tone = "neutral", action, timeoutMs }) => {
    const id: string = add({
      title,
      description: text,
      data: { tone },
      priority: tone === "block" ? "high" : "low",
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      ...(action ? { actionProps: { children: action.label, onClick: () => [action.onSelect(), close(id)] } } : {}),
    });
  };
}

function ToastList() {
  const { toasts } = Base.useToastManager<{ tone: Tone }>();
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
          <Base.Close
            render={
              <IconButton label="Close" size="sm">
                <X aria-hidden />
              </IconButton>
            }
          />
        </span>
      </Base.Content>
    </Base.Root>
  ));
}

const VIEWPORT =
  "fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-96 flex-col gap-2 sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96";

const TOAST =
  "w-full rounded-lg border bg-popover p-3 text-popover-foreground shadow-popup transition-[opacity,transform] duration-120 data-limited:hidden data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0";
