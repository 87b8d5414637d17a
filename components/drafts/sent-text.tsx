import { useTranslations } from "next-intl";
import { dismissalWords } from "#components/findings/dismissal-words.ts";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { PaintedText } from "#components/findings/painted-text.tsx";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { Card } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";

/** The text as it was sent, with what was found in it and what the verdict meant. */
export function SentText({ revision }: { revision: RevisionView }) {
  const reasons = useTranslations("drafts.keep.reasons");
  const t = useTranslations("drafts.sent");
  const { explanation, verdict, findings, text } = revision;
  return (
    <>
      <Card
        title={t("title")}
        footer={t.rich("footer", {
          number: revision.number,
          version: revision.policyVersion,
          when: () => <Time at={revision.createdAt} form="full" />,
        })}
      >
        <PaintedText text={text} findings={findings} cardId="sent" size="large" />
      </Card>
      <section aria-labelledby="verdict" className="flex flex-col gap-4">
        <div className="flex gap-3">
          <span className="mt-0.5 flex">
            <ToneIcon tone={ACTION_TONES[verdict.action]} size={20} />
          </span>
          <div className="min-w-0">
            <h2 id="verdict" className="text-base">
              {t("said")}
            </h2>
            <p className="max-w-reading text-pretty text-muted-foreground text-sm">{whatWasSaid(explanation)}</p>
          </div>
        </div>
        {findings.length > 0 ? (
          <ul className="grid gap-3 xl:grid-cols-2">
            {findings.map((finding, index) => (
              <li key={`${finding.start}-${finding.ruleId}`}>
                <FindingCard
                  id={`sent-${index}`}
                  finding={finding}
                  passage={text.slice(finding.start, finding.end)}
                  {...(finding.dismissal === null ? {} : { keptBecause: dismissalWords(reasons, finding.dismissal) })}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </>
  );
}

/** What was found, without what to do next: the top of the page says that, as things stand now. */
function whatWasSaid({ headline, sentences }: RevisionView["explanation"]): string {
  const [found = headline] = headline.split(/(?<=\.) /);
  return [found, ...sentences.slice(0, 1)].join(" ");
}
