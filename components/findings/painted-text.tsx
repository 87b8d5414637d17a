import { cva } from "class-variance-authority";
import { paintedAs } from "./painted-as.ts";
import type { PaintedFinding } from "./painted-finding.ts";
import { segmentsOf } from "./segments.ts";

type PaintedTextProps = {
  text: string;
  /** In any order; `start` and `end` are places in `text`. */
  findings: readonly PaintedFinding[];
  /** Index of the finding that stands out just now. */
  active?: number | null;
  /**
   * Makes each passage a link to `#<cardId>-<index>`: give the cards these ids. Works from server components.
   * The passages themselves get the ids `<cardId>-passage-<index>`, for links back.
   */
  cardId?: string;
  /** Called with the finding's index when its passage is pressed; with it, the link doesn't move the page. */
  onOpen?: (index: number) => void;
  /** "large" where the text is what the page is about. */
  size?: "normal" | "large";
};

/** A text to read, byte for byte, with its findings painted into it. Passages are links where there are cards to go to. */
export function PaintedText({ text, findings, active = null, cardId, onOpen, size = "normal" }: PaintedTextProps) {
  const seen = new Set<number>();
  return (
    <div lang="" dir="auto" className={textStyle({ size })}>
      {segmentsOf(text, findings).map(({ start, text: words, finding: index }) => {
        const finding = index === null ? undefined : findings[index];
        if (index === null || finding === undefined) return words;
        const isFirst = !seen.has(index);
        seen.add(index);
        const id = cardId && isFirst ? { id: `${cardId}-passage-${index}` } : {};
        return (
          <mark key={start} {...id} className={markStyle({ look: paintedAs(finding), isActive: index === active })}>
            {cardId ? (
              <a
                href={`#${cardId}-${index}`}
                className="rounded-xs text-inherit [text-decoration:inherit]"
                {...(onOpen
                  ? {
                      onClick: (event) => {
                        event.preventDefault();
                        onOpen(index);
                      },
                    }
                  : {})}
              >
                {words}
              </a>
            ) : (
              words
            )}
          </mark>
        );
      })}
    </div>
  );
}

const textStyle = cva("wrap-anywhere min-w-0 whitespace-pre-wrap", {
  variants: { size: { normal: "text-sm leading-6", large: "text-base leading-7" } },
});

/** The same looks as the highlights of globals.css: line style and colour both tell. */
export const markStyle = cva(
  "scroll-mt-24 text-inherit underline decoration-2 underline-offset-2 forced-colors:bg-[Canvas] forced-colors:decoration-[LinkText]",
  {
    variants: {
      look: {
        info: "bg-info-tint decoration-info decoration-dotted",
        advise: "bg-advise-tint decoration-advise decoration-dashed",
        review: "bg-review-tint decoration-review decoration-wavy decoration-[1.5px]",
        block: "bg-block-tint decoration-block decoration-solid",
      },
      isActive: { true: "outline-2 outline-primary", false: "" },
    },
  },
);
