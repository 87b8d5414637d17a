"use client";
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { paintedAs } from "#components/findings/painted-as.ts";
import { markStyle } from "#components/findings/painted-text.tsx";
import { segmentsOf } from "#components/findings/segments.ts";
import { ACTIVE, canHighlight, OVER_LIMIT, paint, paintStretch, rangeIn } from "./highlights.ts";
import type { LiveFinding } from "./live-finding.ts";
import { replaceIn } from "./replace-in.ts";
import { editBetween, type TextEdit } from "./text-edit.ts";

export interface TextFieldHandle {
  element: () => HTMLTextAreaElement | null;
  /** As if typed: the browser's own undo takes it back. */
  replace: (start: number, end: number, words: string) => void;
  select: (start: number, end: number) => void;
  /** Where a passage is on screen. */
  boxOf: (start: number, end: number) => DOMRect;
}

type TextFieldProps = {
  ref: Ref<TextFieldHandle>;
  label: string;
  describedBy: string;
  isInvalid: boolean;
  /** While it is being sent. */
  isReadOnly: boolean;
  initialText: string;
  placeholder: string;
  limit: number;
  findings: readonly LiveFinding[];
  /** Changes with each check; between checks the painted ranges move by themselves. */
  checkId: number;
  active: LiveFinding | null;
  onEdit: (text: string, edit: TextEdit) => void;
  onComposing: (isComposing: boolean) => void;
  /** The author pressed somewhere in the text. */
  onPlace: (place: number) => void;
  onBlur: () => void;
};

/**
 * The browser's own text field, and behind it the same text once more, where findings are painted. The field is never
 * written to by React: setting its value would forget what can be undone.
 */
export function TextField(props: TextFieldProps) {
  const { ref, initialText, findings, active, checkId, limit } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const node = useRef<Text | null>(null);
  const shown = useRef(initialText);
  const [text, setText] = useState(initialText);
  const [isMarked, setMarked] = useState(false); // Highlight is missing: painted by elements instead

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is there
  useLayoutEffect(() => {
    node.current = textNodeOf(mirror.current, shown.current);
    setMarked(!canHighlight());
    if (area.current && area.current.value !== shown.current) input(area.current.value); // typed before the scripts came
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: checkId stands for the findings of one check
  useLayoutEffect(() => (isMarked || !node.current ? undefined : paint(node.current, findings)), [checkId, isMarked]);
  useLayoutEffect(() => {
    if (isMarked || !node.current || !active) return;
    return paintStretch(node.current, ACTIVE, active.start, active.end);
  }, [active, isMarked]);
  useLayoutEffect(() => {
    if (isMarked || !node.current) return;
    return paintStretch(node.current, OVER_LIMIT, limit, text.length);
  }, [limit, text, isMarked]);

  function input(next: string) {
    const edit = editBetween(shown.current, next);
    node.current?.replaceData(edit.start, edit.removed, edit.inserted);
    shown.current = next;
    setText(next);
    props.onEdit(next, edit);
  }

  useImperativeHandle(ref, () => ({
    element: () => area.current,
    replace: (start, end, words) => area.current && replaceIn(area.current, start, end, words),
    select(start, end) {
      area.current?.focus({ preventScroll: true });
      area.current?.setSelectionRange(start, end);
    },
    boxOf(start, end) {
      const range = node.current && !isMarked ? rangeIn(node.current, start, end) : null;
      return range?.getClientRects()[0] ?? area.current?.getBoundingClientRect() ?? new DOMRect();
    },
  }));

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const begin = () => props.onComposing(true);
    const end = () => props.onComposing(false);
    element.addEventListener("compositionstart", begin);
    element.addEventListener("compositionend", end);
    return () => {
      element.removeEventListener("compositionstart", begin);
      element.removeEventListener("compositionend", end);
    };
  }, [props.onComposing]);

  return (
    <div className="relative grid rounded-lg border border-input bg-card has-[textarea:focus-visible]:border-ring has-[textarea:focus-visible]:outline-1 has-[textarea:focus-visible]:outline-ring">
      <div ref={mirror} aria-hidden="true" lang="" dir="auto" className={`${LAYER} ${MIRROR}`}>
        {isMarked ? <Marks text={text} findings={findings} /> : initialText}
        <br />
      </div>
      <textarea
        ref={area}
        defaultValue={initialText}
        lang=""
        dir="auto"
        rows={1}
        readOnly={props.isReadOnly}
        spellCheck
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        placeholder={props.placeholder}
        onInput={(event) => input(event.currentTarget.value)}
        onClick={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (selectionStart === selectionEnd) props.onPlace(selectionStart);
        }}
        onBlur={props.onBlur}
        className={`${LAYER} ${FIELD}`}
      />
    </div>
  );
}

function Marks({ text, findings }: { text: string; findings: readonly LiveFinding[] }) {
  return segmentsOf(text, findings).map(({ start, text: words, finding: index }) => {
    const finding = index === null ? undefined : findings[index];
    if (finding === undefined) return words;
    return (
      <mark key={start} className={`${markStyle({ look: paintedAs(finding), isActive: false })} text-transparent`}>
        {words}
      </mark>
    );
  });
}

/** React makes none for an empty text. */
function textNodeOf(mirror: HTMLElement | null, text: string): Text | null {
  if (mirror === null) return null;
  if (mirror.firstChild instanceof Text) return mirror.firstChild;
  const made = document.createTextNode(text);
  mirror.prepend(made);
  return made;
}

/** Both lie in one grid cell, so the mirror's height is the field's, and both break their lines alike. */
const LAYER =
  "wrap-anywhere col-start-1 row-start-1 m-0 min-h-72 w-full min-w-0 whitespace-pre-wrap border-0 p-4 font-sans text-base leading-7 tracking-normal [tab-size:4] sm:p-6";
/** In forced colours the field hides what is behind it: there the mirror lies on top, unreadable and untouchable. */
const MIRROR =
  "pointer-events-none select-none text-transparent forced-color-adjust-none forced-colors:z-10 forced-colors:bg-transparent";
const FIELD =
  "relative resize-none overflow-hidden bg-transparent text-foreground outline-none placeholder:text-muted-foreground";
