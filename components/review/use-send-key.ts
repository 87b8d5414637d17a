"use client";
import { useEffect, useEffectEvent } from "react";
import { targetOf } from "./single-key.ts";

/** Ctrl+Enter or Cmd+Enter, wherever on the page; not while a word is being composed or a dialog is open. */
export function useSendKey(onSend: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat) return;
    if (targetOf(event.target).isInDialog) return;
    event.preventDefault();
    onSend();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
