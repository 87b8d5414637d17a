"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";

type KeyInputProps = { label: string; onChoose: (key: string) => void; onCancel: () => void };

/** Takes the next character as a key; Escape, or going elsewhere, leaves it as it was. */
export function KeyInput({ label, onChoose, onCancel }: KeyInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const begun = useRef(false);
  useEffect(() => input.current?.focus(), []);

  function take(event: KeyboardEvent) {
    if (event.key === "Tab" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return onCancel();
    const key = event.key.toLowerCase();
    if ([...key].length !== 1 || key === " ") return;
    // `g` begins the keys that go somewhere: the next character belongs to it.
    if (key === "g" && !begun.current) begun.current = true;
    else onChoose(begun.current ? `g ${key}` : key);
  }

  return (
    <input
      ref={input}
      readOnly
      aria-label={label}
      placeholder="…"
      onKeyDown={take}
      onBlur={onCancel}
      className="h-8 w-16 rounded-md border border-input bg-card text-center text-sm"
    />
  );
}
