"use client";
import { useTranslations } from "next-intl";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import type { DraftCheck } from "#server/drafts/contract.ts";
import { cardIdOf } from "./card-id.ts";
import { DraftFinding, type FindingActions } from "./draft-finding.tsx";
import { groupFindings } from "./finding-groups.ts";
import type { LiveFinding } from "./live-finding.ts";

type FindingListProps = {
  findings: readonly LiveFinding[];
  /** Null before the first answer, and while nothing is written. */
  check: DraftCheck | null;
  activeId: string | null;
  actions: FindingActions;
  isBlank: boolean;
};

/** The primary way to the findings: a list with their reasons, gravest first. */
export function FindingList({ findings, check, activeId, actions, isBlank }: FindingListProps) {
  const t = useTranslations("drafts.findings");
  const wholeText = (check?.verdict.reasons ?? []).filter((reason) => reason.findings.length === 0);
  if (isBlank) return <Quiet>{t("blank")}</Quiet>;
  if (check === null) return <Quiet>{t("reading")}</Quiet>;

  return (
    <div className="flex flex-col gap-6">
      {findings.length === 0 && wholeText.every(({ action }) => action === "pass") ? <Nothing /> : null}
      {groupFindings(findings).map(({ id, findings: members }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h3 id={`group-${id}`} className="mb-2 flex items-baseline gap-2 text-muted-foreground text-xs">
            {t(`groups.${id}`)} <span className="tabular-nums">{members.length}</span>
          </h3>
          <ul className="flex flex-col gap-3">
            {members.map((finding) => (
              <li key={finding.id}>
                <DraftFinding
                  finding={finding}
                  cardId={cardIdOf(finding)}
                  isActive={finding.id === activeId}
                  actions={actions}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {wholeText.length > 0 ? (
        <section aria-labelledby="group-whole">
          <h3 id="group-whole" className="mb-2 text-muted-foreground text-xs">
            {t("whole")}
          </h3>
          <ul className="flex flex-col gap-3">
            {wholeText.map((reason) => (
              <li key={reason.ruleId}>
                <FindingCard
                  passage={null}
                  level={4}
                  finding={{
                    ...reason,
                    ruleTitle: reason.title,
                    fix: "",
                    replacement: null,
                    why: [],
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {check.verdict.showsRightsNotice ? <RightsNotice /> : null}
    </div>
  );
}

function Nothing() {
  const t = useTranslations("drafts.findings");
  return (
    <p className="flex items-center gap-2 rounded-lg border border-cleared/25 bg-cleared-tint/50 p-4 text-sm">
      <ToneIcon tone="cleared" />
      {t("nothing")}
    </p>
  );
}

/** Protected speech: nothing of it is marked, routed or kept. */
function RightsNotice() {
  const t = useTranslations("drafts.findings");
  return <p className="text-pretty rounded-lg border p-4 text-muted-foreground text-sm">{t("rights")}</p>;
}

function Quiet({ children }: { children: string }) {
  return <p className="rounded-lg border border-dashed p-4 text-pretty text-muted-foreground text-sm">{children}</p>;
}
