"use client";
import { createContext, useContext } from "react";

/** The text that is being written on this page, for parts that stand beside it. */
export interface TextDesk {
  text: string;
  /** As if typed: the browser's own undo takes it back. Places are UTF-16 code units, end excluded. */
  replace: (start: number, end: number, words: string) => void;
  show: (start: number, end: number) => void;
}

const Context = createContext<TextDesk | null>(null);

export const TextDeskProvider = Context.Provider;

/** Null where nothing is being written. */
export function useTextDesk(): TextDesk | null {
  return useContext(Context);
}
