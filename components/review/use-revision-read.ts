"use client";
import { useState } from "react";

interface Revision {
  id: string;
  number: number;
  textHash: string;
  text: string;
}

/** The revision a decision is about: the one first shown, until the reader says that they read on. */
export function useRevisionRead(latest: Revision): { read: Revision; isNew: boolean; readOn: () => void } {
  const [read, setRead] = useState(latest);
  const [isReadingOn, setReadingOn] = useState(false);
  const isNew = latest.id !== read.id;

  // They may say so before the page has been brought up to date.
  if (isNew && isReadingOn) {
    setRead(latest);
    setReadingOn(false);
  }
  return { read, isNew: isNew && !isReadingOn, readOn: () => setReadingOn(true) };
}
