import { useTranslations } from "next-intl";
import type { Matter, PlatformFact } from "#server/platforms/contract.ts";
import { FactList } from "./fact-list.tsx";

const MATTERS: readonly Matter[] = ["training", "switch", "possible"];

/** Facts under what each is about. */
export function FactsByMatter({ facts, level }: { facts: readonly PlatformFact[]; level: 3 | 4 }) {
  const t = useTranslations("platforms.matters");
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col gap-5">
      {MATTERS.map((matter) => {
        const about = facts.filter((fact) => fact.matter === matter);
        return about.length === 0 ? null : (
          <section key={matter}>
            <Heading className="mb-1.5 font-medium text-muted-foreground text-xs">{t(matter)}</Heading>
            <FactList facts={about} />
          </section>
        );
      })}
    </div>
  );
}
