import { cva } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { JudgedFinding } from "#server/policy/contract.ts";
import { NOTE_WORDS, type Note, SEVERITY_WORDS } from "#server/policy/words.ts";
import { becauseWords } from "./because-words.ts";

type FindingCardProps = {
  finding: Pick<
    JudgedFinding,
    "action" | "severity" | "ruleTitle" | "why" | "guidance" | "source" | "fix" | "replacement"
  > & { notes?: readonly Note[] };
  /** The words in question as they stand in the text; null where the rule speaks of the text as a whole. */
  passage: string | null;
  /** Where PaintedText's passages link to: `<cardId>-<index>`. */
  id?: string;
  isActive?: boolean;
  /** Without its frame, for a box that has one. */
  isBare?: boolean;
  /** Why the author keeps the passage, in words; the card steps back. */
  keptBecause?: ReactNode;
  /** Buttons beneath. */
  actions?: ReactNode;
  /** Under the buttons: a form, an error. */
  children?: ReactNode;
  level?: 3 | 4;
};

/** One finding for people: how grave, the passage, the rule as the reason, why, what to do, where that comes from. */
export function FindingCard(props: FindingCardProps) {
  const t = useTranslations("findings");
  const locale = useLocale();
  const { finding, passage, id, isActive = false, isBare = false, keptBecause, actions, children, level = 3 } = props;
  const Heading = `h${level}` as const;
  const isKept = keptBecause !== undefined;
  return (
    <article
      tabIndex={-1}
      {...(id ? { id } : {})}
      {...(isActive ? { "aria-current": true } : {})}
      className={isBare ? "" : cardStyle({ tone: ACTION_TONES[finding.action], isActive, isKept })}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ToneBadge tone={isKept ? "neutral" : ACTION_TONES[finding.action]}>
          {SEVERITY_WORDS[finding.severity][locale]}
        </ToneBadge>
        {isKept ? <span className="text-muted-foreground text-xs">{t("kept")}</span> : null}
      </div>
      <Heading className="mt-2 font-semibold text-sm">{finding.ruleTitle}</Heading>
      {passage === null ? null : (
        <p lang="" dir="auto" className="wrap-anywhere mt-1 line-clamp-4 whitespace-pre-wrap text-sm">
          “{passage}”
        </p>
      )}
      {isKept ? <p className="mt-2 text-sm">{keptBecause}</p> : null}
      {isKept ? null : <p className="mt-2 text-pretty text-muted-foreground text-sm">{finding.guidance}</p>}
      {isKept || finding.replacement !== null || finding.fix === "" ? null : (
        <p className="mt-2 text-pretty text-sm">
          <span className="text-muted-foreground">{t("suggestion")} </span>
          {finding.fix}
        </p>
      )}
      {isKept || finding.replacement === null || finding.replacement.length <= SHORT ? null : (
        <p className="mt-2 text-pretty text-sm">
          <span className="text-muted-foreground">{t("instead")} </span>
          <span lang="">{finding.replacement}</span>
        </p>
      )}
      {actions ? <div className="mt-3 flex flex-wrap gap-x-1 gap-y-2">{actions}</div> : null}
      {children ? <div className="mt-3">{children}</div> : null}
      <div className="mt-2">
        <Disclosure summary={<span className="text-xs">{t("why")}</span>}>
          <ul className="flex flex-col gap-1 text-xs">
            {(finding.notes ?? []).map((note) => (
              <li key={note} className="text-pretty">
                {NOTE_WORDS[note][locale]}
              </li>
            ))}
            {finding.why.map((evidence) => (
              <li key={evidence.code} className="text-pretty">
                {becauseWords(evidence, t)}
              </li>
            ))}
            {finding.source ? (
              <li className="text-muted-foreground">
                {t.rich("source", { source: () => <span lang="">{finding.source}</span> })}
              </li>
            ) : null}
          </ul>
        </Disclosure>
      </div>
    </article>
  );
}

/** What fits on the button that applies it. */
const SHORT = 33;

const cardStyle = cva(
  "scroll-mt-20 scroll-mb-4 rounded-lg border border-s-4 bg-card p-4 outline-offset-2 transition-colors",
  {
    variants: {
      tone: {
        info: "border-s-info/60",
        advise: "border-s-advise/70",
        review: "border-s-review/80",
        block: "border-s-block",
        cleared: "border-s-cleared",
      },
      isActive: { true: "outline-2 outline-primary", false: "" },
      isKept: { true: "border-s-border bg-transparent", false: "" },
    },
  },
);
