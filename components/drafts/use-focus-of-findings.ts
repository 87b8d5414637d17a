"use client";
import { type RefObject, useCallback, useRef, useState } from "react";
import { cardIdOf } from "./card-id.ts";
import { groupFindings } from "./finding-groups.ts";
import { findingAt, findingFrom, type LiveFinding } from "./live-finding.ts";
import { smallestEdit } from "./smallest-edit.ts";
import type { TextFieldHandle } from "./text-field.tsx";

/** Which finding is looked at, and the ways between a passage, its card and the caret. */
export function useFocusOfFindings(
  field: RefObject<TextFieldHandle | null>,
  findings: readonly LiveFinding[],
  isWide: boolean,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isCardOpen, setCardOpen] = useState(false);
  /** Where the caret was before the keys went from finding to finding. */
  const home = useRef<number | null>(null);
  const active = findings.find(({ id }) => id === activeId) ?? null;

  /** On narrow screens the card hangs at the passage instead; scrolling to the list would lead away from the text. */
  function look(finding: LiveFinding | null, way: "card" | "popup") {
    setActiveId(finding?.id ?? null);
    setCardOpen(way === "popup" && finding !== null);
    if (finding && (isWide || way === "card"))
      requestAnimationFrame(() => cardOf(finding)?.scrollIntoView({ block: "nearest" }));
  }

  const show = useCallback(
    (finding: LiveFinding) => {
      setActiveId(finding.id);
      setCardOpen(false);
      field.current?.select(finding.start, finding.end);
      reveal(field.current?.boxOf(finding.start, finding.end));
    },
    [field],
  );

  const applied = useCallback(
    (finding: LiveFinding) => {
      setActiveId(null);
      setCardOpen(false);
      const element = field.current?.element();
      // The words moved on since the card was painted: the next check has a new one.
      if (!element || element.value.slice(finding.start, finding.end) !== finding.passage) return;
      field.current?.replace(...smallestEdit(element.value, finding));
      // On touch screens the keyboard would cover what one looks at.
      if (matchMedia("(pointer: coarse)").matches) element.blur();
    },
    [field],
  );

  return {
    active,
    isCardOpen,
    show,
    applied,
    closeCard: () => setCardOpen(false),
    /** The author pressed somewhere in the text. */
    placed: (place: number) => look(findingAt(findings, place), "popup"),
    showGravest() {
      const gravest = groupFindings(findings)[0]?.findings[0];
      if (!gravest) return;
      look(gravest, "card");
      requestAnimationFrame(() => cardOf(gravest)?.focus());
    },
    onStep(step: 1 | -1) {
      const element = field.current?.element();
      if (!element) return;
      home.current ??= element.selectionStart;
      const next = findingFrom(findings, active?.start ?? element.selectionStart, step);
      if (!next) return;
      show(next);
      cardOf(next)?.scrollIntoView({ block: "nearest" });
    },
    onOpenCard() {
      const element = field.current?.element();
      if (!element) return;
      home.current ??= element.selectionStart;
      const finding = active ?? findingAt(findings, element.selectionStart);
      look(finding, "card");
      if (finding) requestAnimationFrame(() => cardOf(finding)?.focus());
    },
    onBack(): boolean {
      if (home.current === null && activeId === null) return false;
      const element = field.current?.element();
      const place = home.current ?? element?.selectionStart ?? 0;
      home.current = null;
      setActiveId(null);
      setCardOpen(false);
      field.current?.select(place, place);
      return true;
    },
  };
}

function cardOf(finding: LiveFinding): HTMLElement | null {
  return document.getElementById(cardIdOf(finding));
}

/** Brings a passage into sight, where it isn't. */
function reveal(box: DOMRect | undefined) {
  if (!box) return;
  const isSeen = box.top > EDGE && box.bottom < window.innerHeight - EDGE;
  if (!isSeen) window.scrollBy({ top: box.top - window.innerHeight / 3 });
}

/** The sticky bars of phones. */
const EDGE = 72;
