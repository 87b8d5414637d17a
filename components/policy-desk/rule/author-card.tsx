"use client";
import { useTranslations } from "next-intl";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { Card } from "#components/ui/card.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { TriedRule } from "#server/policy/views.ts";

/** What an author reads of the rule, in each language: the card of the first example in which it speaks. */
export function AuthorCard({ asAuthor }: { asAuthor: TriedRule["asAuthor"] }) {
  const t = useTranslations("policyRule.author");
  const shown = (language: "en" | "de") => {
    const view = asAuthor[language];
    if (view === null) return <p className="text-muted-foreground text-sm">{t("nothing")}</p>;
    return (
      <div lang={language}>
        <FindingCard finding={view.finding} passage={view.passage} />
      </div>
    );
  };
  return (
    <Card title={t("title")} description={t("text")}>
      <Tabs
        label={t("language")}
        tabs={[
          { value: "en", label: "English", content: shown("en") },
          { value: "de", label: "Deutsch", content: shown("de") },
        ]}
      />
    </Card>
  );
}
