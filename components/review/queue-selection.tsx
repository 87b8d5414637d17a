"use client";
import { createContext, type ReactNode, useContext, useState } from "react";

interface Selection {
  /** Ids of drafts. */
  selected: ReadonlySet<string>;
  toggle: (draftId: string) => void;
  clear: () => void;
}

const Context = createContext<Selection>({ selected: new Set(), toggle: () => {}, clear: () => {} });

/** The drafts that are picked out of the queue, to do something with all of them. */
export function useSelection(): Selection {
  return useContext(Context);
}

export function SelectionProvider({ children }: { children: ReactNode }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <Context
      value={{
        selected,
        toggle: (draftId) => setSelected((before) => before.symmetricDifference(new Set([draftId]))),
        clear: () => setSelected(new Set()),
      }}
    >
      {children}
    </Context>
  );
}
