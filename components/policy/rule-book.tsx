"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { matches } from "./families.ts";
import { FamilyList } from "./family-list.tsx";

export type Chapter = {
  id: string;
  title: string;
  rules: { id: string; haystack: string; entry: ReactNode }[];
};

type RuleBookProps = {
  chapters: readonly Chapter[];
  initialWords: string /** Stands before the rules, unless somebody is looking for words. */;
  opening: ReactNode;
};

/** All rules by family, with a box that leaves only those with the words in it. The words are in the address. */
export function RuleBook({ chapters, initialWords, opening }: RuleBookProps) {
  const t = useTranslations("policy.find");
  const [words, setWords] = useState(initialWords);
  const sought = useDeferredValue(words);
  const shown = chapters
    .map((chapter) => ({ ...chapter, rules: chapter.rules.filter((rule) => matches(rule.haystack, sought)) }))
    .filter((chapter) => chapter.rules.length > 0);
  const count = shown.reduce((sum, chapter) => sum + chapter.rules.length, 0);

  function find(next: string) {
    setWords(next);
    const url = new URL(window.location.href);
    if (next.trim() === "") url.searchParams.delete("find");
    else url.searchParams.set("find", next);
    window.history.replaceState(null, "", url);
  }

  return (
    <div className="gap-10 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div data-print="none" className="max-lg:mb-6 lg:sticky lg:top-10 lg:self-start">
        <Field label={t("label")}>
          <Input
            type="search"
            icon={<Search />}
            value={words}
            placeholder={t("placeholder")}
            onChange={(event) => find(event.currentTarget.value)}
          />
        </Field>
        <p role="status" className="mt-2 text-muted-foreground text-xs tabular-nums">
          {sought.trim() === "" ? t("count", { count }) : t("countWith", { count, words: sought.trim() })}
        </p>
        <FamilyList
          families={shown.map(({ id, title, rules }) => ({ id, title, count: rules.length }))}
          hasOpening={sought.trim() === ""}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-10">
        {sought.trim() === "" ? opening : null}
        {shown.map((chapter) => (
          <section key={chapter.id} id={chapter.id} aria-labelledby={`${chapter.id}-heading`} className="scroll-mt-20">
            <h2 id={`${chapter.id}-heading`} className="mb-3 text-lg">
              {chapter.title}
            </h2>
            <div className="overflow-clip rounded-lg border bg-card">{chapter.rules.map((rule) => rule.entry)}</div>
          </section>
        ))}
        {count === 0 ? (
          <Empty title={t("none")} text={t("noneText")} action={<Button onClick={() => find("")}>{t("all")}</Button>} />
        ) : null}
      </div>
    </div>
  );
}
