import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import type { Verdict } from "../../policy/contract.ts";
import { SEVERITIES } from "../../policy/words.ts";
import { closePath } from "../../routing/commands/close-path.ts";
import { openPath } from "../../routing/commands/open-path.ts";
import { parseLanguage } from "../../shared/language.ts";
import { Surface } from "../../shared/surfaces.ts";
import { Declaration, type DraftState } from "../contract.ts";
import { type Known as AllKnown, type JudgedText, judge } from "../judge.ts";
import { type DraftEvent, READY } from "../lifecycle.ts";
import { REVISION_COLUMNS, toRevision } from "../revisions.ts";
import { submittedFacts } from "../submitted-facts.ts";
import { changeOf } from "../verdict-change.ts";
import { moveDraft } from "./move-draft.ts";
import { storeRevision } from "./store-revision.ts";

export type Known = Omit<AllKnown, "dismissals">;

/**
 * Judges a waiting draft's text by the policy and the directory of now. Where more is asked than before, that becomes its
 * next revision: what waits for a reviewer waits on with what is found now, what was let pass has to be sent again. Where
 * less is asked, only what waits is told of it: what was let pass stays so. Says whether anything changed.
 * @throws DomainError draft.changed_elsewhere
 */
export async function recheckDraft(deps: { db: Db; now: () => Date }, draftId: string, known: Known): Promise<boolean> {
  const draft = await load(deps.db, draftId);
  if (draft === null) return false;
  const { sent, surface } = draft;
  const judged = judgeAgain(draft, known);
  const change = changeOf(sent, judged);
  const event = stepFor(draft.state, change, isBlockedNow(sent.verdict, judged.verdict));
  if (event === null) return false;
  const bySystem = { actor: null, now: deps.now };
  const because = sent.policyVersion === known.policy.number ? "directory" : "policy";
  await transact(deps.db, async (tx) => {
    const moved = await moveDraft(tx, bySystem, draft, event, {
      action: judged.verdict.action,
      severity: SEVERITIES.indexOf(judged.verdict.severity),
    });
    const revision = await storeRevision(tx, deps, {
      ...judged,
      draft: { id: draft.id, surface },
      text: sent.text,
      policy: known.policy,
      recheckedFor: because,
    });
    // A decision that can still be taken back was of what was found before.
    await tx.pendingDecision.deleteMany({ where: { draftId } });
    await closePath(tx, deps, draftId);
    if (moved.state === "IN_REVIEW") {
      const { authorId } = draft;
      const isRelease = judged.verdict.action === "block";
      await openPath(tx, deps, {
        draft: { id: draftId, authorId, surface },
        round: revision.number,
        ...judged,
        isRelease,
      });
    } else await tx.claim.deleteMany({ where: { draftId } });
    await notify(tx, deps, { event: "rechecked", to: [draft.authorId], by: null, draftId, facts: { surface } });
    await recordEvent(tx, bySystem, {
      type: "draft.rechecked",
      draftId,
      surface,
      ...submittedFacts({ ...revision, findings: judged.findings, verdict: judged.verdict }),
      was: sent.verdict.action,
      because,
      state: moved.state,
    });
  });
  return true;
}

/** A block that was there before waits for its release; a new one can't. */
function isBlockedNow(was: Pick<Verdict, "action">, now: Pick<Verdict, "action">): boolean {
  return now.action === "block" && was.action !== "block";
}

/** What a change means where the draft stands. */
function stepFor(state: DraftState, change: ReturnType<typeof changeOf>, isBlocked: boolean): DraftEvent | null {
  if (change === "none") return null;
  if (state === "IN_REVIEW") return isBlocked ? "sendBack" : "recheck";
  return change === "more" && READY.includes(state) ? "expire" : null;
}

async function load(db: Db, draftId: string) {
  const row = await db.draft.findUnique({
    where: { id: draftId },
    select: {
      id: true,
      authorId: true,
      state: true,
      version: true,
      surface: true,
      declarations: true,
      author: {
        select: { name: true, department: true, country: true, role: true, preference: { select: { language: true } } },
      },
      dismissals: { select: { fingerprint: true, reason: true } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: REVISION_COLUMNS },
    },
  });
  const [latest] = row?.revisions ?? [];
  return row && latest ? { ...row, surface: Surface.parse(row.surface), sent: toRevision(latest, "en") } : null;
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

function judgeAgain({ sent, surface, author, declarations, dismissals }: Loaded, known: Known): JudgedText {
  return judge(
    {
      text: sent.text,
      surface,
      authorName: author.name,
      author,
      isAiReminderDue: false,
      declarations: Declaration.array().parse(declarations),
      language: parseLanguage(author.preference?.language) ?? "en",
      // The stored text has its secrets masked: they are known from when it was sent.
      alsoFound: sent.findings.filter((finding) => finding.category === "credential"),
    },
    {
      ...known,
      dismissals: new Map(dismissals.map((kept) => [kept.fingerprint, kept.reason])),
    },
  );
}
