"use client";
import dynamic from "next/dynamic";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import type { ToastContent } from "./toast-content.ts";

type Notify = (content: ToastContent) => void;

/** Around the whole app. What draws the toasts is 20 KB, so it comes with the first one. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [contents, setContents] = useState<readonly ToastContent[]>([]);
  const notify = useCallback<Notify>((content) => setContents((earlier) => [...earlier, content]), []);

  return (
    <ToastContext value={notify}>
      {children}
      {contents.length > 0 ? <ToastStack contents={contents} /> : null}
    </ToastContext>
  );
}

/** Says in passing that something happened; F6 moves focus to it. */
export function useToast(): Notify {
  return useContext(ToastContext);
}

const ToastContext = createContext<Notify>(() => {
  throw new Error("A toast needs the ToastProvider around it.");
});

const ToastStack = dynamic(() => import("./toast-stack.tsx").then((loaded) => loaded.ToastStack), { ssr: false });
