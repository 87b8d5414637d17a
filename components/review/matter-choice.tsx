"use client";
import { createContext, type ReactNode, useContext, useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";

interface MatterChoice {
  active: number | null;
  /** Makes a matter the one that stands out, and brings its card and passage into sight. */
  choose: (index: number) => void;
}

const Context = createContext<MatterChoice | null>(null);

/** Ids of cards; passages are `<this>-passage-<index>`. */
export const MATTER_ID = "matter";

export function useMatterChoice(): MatterChoice {
  const choice = useContext(Context);
  if (choice === null) throw new Error("a matter is shown outside MatterChoiceProvider");
  return choice;
}

/** Keeps text and list at the same matter. Keys go through them. */
export function MatterChoiceProvider({ count, children }: { count: number; children: ReactNode }) {
  const [active, setActive] = useState<number | null>(count > 0 ? 0 : null);

  function choose(index: number) {
    const within = Math.max(0, Math.min(count - 1, index));
    setActive(within);
    // Once the card has been drawn.
    requestAnimationFrame(() => show(within));
  }

  useCommands({
    nextFinding: count > 0 ? () => choose(active === null ? 0 : active + 1) : null,
    previousFinding: count > 0 ? () => choose((active ?? 0) - 1) : null,
  });

  return <Context value={{ active, choose }}>{children}</Context>;
}

function show(index: number) {
  document.getElementById(`${MATTER_ID}-passage-${index}`)?.scrollIntoView({ block: "nearest" });
  const card = document.getElementById(`${MATTER_ID}-${index}`);
  card?.scrollIntoView({ block: "nearest" });
  card?.focus({ preventScroll: true });
}
