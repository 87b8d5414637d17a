"use client";
import { useEffect, useEffectEvent } from "react";
import { singleKeyOf, targetOf } from "./single-key.ts";
import { useSingleKeysSetting } from "./single-keys-setting.ts";

/** Does what each single key stands for, unless it's null just now, or the reader has turned single keys off. */
export function useSingleKeys(commands: Readonly<Record<string, (() => void) | null>>) {
  const [isOn] = useSingleKeysSetting();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = singleKeyOf(event, targetOf(event.target));
    const command = key === null ? undefined : commands[key];
    if (!command) return;
    event.preventDefault();
    command();
  });

  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);
}
