"use client";
import { useMutation } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";
import { type Keys, USUAL_KEYS } from "#server/shared/keys.ts";
import { useTRPC } from "../trpc-provider.tsx";

interface KeysState {
  keys: Keys;
  /** Keeps them on the server; what is shown follows once they are kept. */
  change: (keys: Keys) => void;
  error: unknown;
}

const Context = createContext<KeysState>({ keys: USUAL_KEYS, change: () => {}, error: null });

/** The keys of whoever looks at the page. */
export function useKeys(): KeysState {
  return useContext(Context);
}

export function KeysProvider({ initial, children }: { initial: Keys; children: ReactNode }) {
  const trpc = useTRPC();
  const [keys, setKeys] = useState(initial);
  const { mutate, error } = useMutation(
    trpc.identity.changeKeys.mutationOptions({ onSuccess: (_, changed) => setKeys({ ...keys, ...changed }) }),
  );
  return <Context value={{ keys, change: mutate, error }}>{children}</Context>;
}
