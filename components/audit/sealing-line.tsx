import { useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Time } from "#components/ui/time.tsx";
import type { SealingState } from "#server/audit/contract.ts";

/** How far the log is sealed, when that was looked at, and what it does and doesn't prove. */
export function SealingLine({ state }: { state: SealingState | null }) {
  const t = useTranslations("shell.sealing");
  if (state === null) return <p className="mb-4 text-muted-foreground text-sm">{t("nothing")}</p>;
  const { size, checkedAt, isWitnessed, origin, key } = state;
  return (
    <div className="mb-4 text-sm">
      <p>
        {t("upTo", { entry: size - 1 })}
        {checkedAt === null ? null : <> {t.rich("checked", { time: () => <Time at={checkedAt} /> })}</>}
      </p>
      <Disclosure summary={t("what")}>
        <p className="text-muted-foreground">{t(isWitnessed ? "witnessed" : "alone")}</p>
        <p className="text-muted-foreground">{t("superuser")}</p>
        <p>
          {t("key", { origin })} <code className="break-all">{key}</code>
        </p>
      </Disclosure>
    </div>
  );
}
