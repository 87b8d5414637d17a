import { useTranslations } from "next-intl";
import type { Matter, PlatformFact } from "#server/platforms/contract.ts";
import { FactList } from "./fact-list.tsx";

const MATTERS: readonly Matter[] = ["training", "switch", "possible"];

/** Facts under what each is about; `isBeside`: side by side where there is room. */
export function FactsByMatter({ facts, isBeside = false }: { facts: readonly PlatformFact[]; isBeside?: boolean }) {
  const t = useTranslations("platforms.matters");
  return (
    <div className={isBeside ? "grid gap-5 lg:grid-cols-3" : "flex flex-col gap-5"}>
      {MATTERS.map((matter) => {
        const about = facts.filter((fact) => fact.matter === matter);
        return about.length === 0 ? null : (
          <section key={matter}>
            <h3 className="mb-1.5 font-medium text-muted-foreground text-xs">{t(matter)}</h3>
            <FactList facts={about} />
          </section>
        );
      })}
    </div>
  );
}
