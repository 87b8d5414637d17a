"use client";
import { useTranslations } from "next-intl";
import { Suspense, use } from "react";
import type { DiffPart } from "./diff-parts.ts";

type TextDiffProps = {
  /** The earlier text. */
  before: string;
  /** The later text. */
  after: string;
  /** Where there is room, the two side by side under these names instead of one in the other. */
  sides?: { before: string; after: string };
};

/** What changed between two texts, word by word; told by line and words as well as colour. */
export function TextDiff(texts: TextDiffProps) {
  const t = useTranslations("findings.diff");
  return (
    <Suspense fallback={<p className="animate-appear-late text-muted-foreground text-sm">{t("waiting")}</p>}>
      <Parts {...texts} />
    </Suspense>
  );
}

function Parts({ before, after, sides }: TextDiffProps) {
  const t = useTranslations("findings.diff");
  const parts = use(partsOf(before, after));
  if (before === after) return <p className="text-muted-foreground text-sm">{t("same")}</p>;
  if (!sides) return <Stretch parts={parts} />;
  return (
    <div className="@container">
      <div className="@2xl:hidden">
        <Stretch parts={parts} />
      </div>
      <div className="hidden grid-cols-2 gap-6 @2xl:grid">
        <section aria-label={sides.before}>
          <p className="mb-1 text-muted-foreground text-xs">{sides.before}</p>
          <Stretch parts={parts.filter(({ change }) => change !== "added")} />
        </section>
        <section aria-label={sides.after}>
          <p className="mb-1 text-muted-foreground text-xs">{sides.after}</p>
          <Stretch parts={parts.filter(({ change }) => change !== "removed")} />
        </section>
      </div>
    </div>
  );
}

function Stretch({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <div lang="" dir="auto" className="wrap-anywhere min-w-0 whitespace-pre-wrap text-sm leading-6">
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: DiffPart }) {
  const t = useTranslations("findings.diff");
  if (part.change === "removed") {
    return (
      <del className="bg-block-tint text-block line-through">
        <span className="sr-only"> {t("removed")} </span>
        {part.text}
        <span className="sr-only"> {t("removedEnd")} </span>
      </del>
    );
  }
  if (part.change === "added") {
    return (
      <ins className="bg-cleared-tint text-cleared underline">
        <span className="sr-only"> {t("added")} </span>
        {part.text}
        <span className="sr-only"> {t("addedEnd")} </span>
      </ins>
    );
  }
  return part.text;
}

/** A promise per pair, since `use` needs the same one each time it renders. The comparer loads when first needed. */
const known = new Map<string, Promise<DiffPart[]>>();
const MOST_KNOWN = 20;

function partsOf(before: string, after: string): Promise<DiffPart[]> {
  const key = `${before.length}:${before}${after}`;
  const promise = known.get(key) ?? import("./diff-parts.ts").then(({ diffParts }) => diffParts(before, after));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, promise);
  return promise;
}
