"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import type { ReviewView } from "#server/review/contract.ts";
import { ClaimBar } from "./claim-bar.tsx";
import { DecisionChoices } from "./decision-choices.tsx";
import { DecisionDock } from "./decision-dock.tsx";
import { DecisionDone } from "./decision-done.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionRefused } from "./decision-refused.tsx";
import { NewRevision } from "./new-revision.tsx";
import { Overtaken } from "./overtaken.tsx";
import { PassOn } from "./pass-on.tsx";
import { useNeighbours, useRefreshDesk } from "./use-queue.ts";
import { useRevisionRead } from "./use-revision-read.ts";
import { useTakenBack } from "./use-taken-back.ts";

export type DecisionPanelProps = Pick<ReviewView, "authorName" | "claim" | "lookers" | "reasonRules" | "colleagues"> & {
  draftId: string;
  revision: { id: string; number: number; textHash: string; text: string };
  mayDecide: boolean;
  /** What follows it in the whole queue. */
  nextId: string | null;
};

/** Whose turn it is, and the decision: on exactly the revision that was shown, whatever has arrived since. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { draftId, revision, authorName, claim, reasonRules, colleagues, mayDecide, nextId } = props;
  const trpc = useTRPC();
  const router = useRouter();
  const choices = useRef<HTMLFieldSetElement>(null);
  const { read, isNew, readOn } = useRevisionRead(revision);
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [note, setNote] = useState("");
  const [privateNote, setPrivateNote] = useState("");
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const because = ticked ?? reasonsReady(kind, reasonRules);
  const { nextHref } = useNeighbours(nextId);
  const refreshDesk = useRefreshDesk();
  const decision = useMutation(
    trpc.review.decide.mutationOptions({
      onSuccess: async () => {
        if (nextHref !== null) router.push(nextHref);
        await refreshDesk();
      },
      // The text that has come meanwhile is shown at once, beside what was written.
      onError: (error) => {
        if (refusalOf(error).reason === "review.stale_revision") router.refresh();
      },
    }),
  );
  const refusal = decision.error ? refusalOf(decision.error) : null;
  const isRefused = refusal?.reason === "review.stale_revision";
  const isOpenToMe = mayDecide && !decision.isSuccess && (claim === null || claim.isMe);
  useCommands(
    isOpenToMe
      ? {
          approve: () => setKind("approve"),
          askForChanges: () => setKind("ask_for_changes"),
          reject: () => setKind("reject"),
        }
      : {},
  );

  useTakenBack(decision.isSuccess, mayDecide, decision.reset);

  if (decision.isSuccess) {
    return (
      <DecisionDock>
        <DecisionDone kind={decision.variables.kind} {...{ authorName, nextHref }} />
      </DecisionDock>
    );
  }
  if (!mayDecide) return <Overtaken refusal={refusal} words={[note, privateNote]} />;

  function readNew() {
    readOn();
    decision.reset();
  }

  function send(chosen: DecisionKind) {
    // A rule that spoke of the revision before may be silent now.
    const known = because.filter((id) => reasonRules.some((rule) => rule.id === id));
    const { id: revisionId, textHash } = read;
    decision.mutate({ draftId, revisionId, textHash, kind: chosen, reasonRules: known, note, privateNote });
  }

  function close() {
    const closed = kind;
    setKind(null);
    requestAnimationFrame(() => choices.current?.querySelector<HTMLElement>(`[data-kind=${closed}]`)?.focus());
  }

  return (
    <DecisionDock>
      {isNew ? <NewRevision {...{ read, isRefused }} latest={revision} onRead={readNew} /> : null}
      {refusal && !(isNew && isRefused) ? <DecisionRefused {...{ refusal, draftId }} /> : null}
      {claim === null && kind !== null ? null : <ClaimBar {...{ draftId, claim }} lookers={props.lookers} />}
      {isOpenToMe && kind === null ? <DecisionChoices ref={choices} onChoose={setKind} /> : null}
      {isOpenToMe && kind === null ? <PassOn draftId={draftId} colleagues={colleagues} /> : null}
      {isOpenToMe && kind !== null ? (
        <DecisionForm
          {...{ kind, reasonRules, because, note, privateNote }}
          onBecause={setTicked}
          onNote={setNote}
          onPrivateNote={setPrivateNote}
          noteError={refusal?.fields.note?.[0]}
          isPending={decision.isPending}
          onSend={() => send(kind)}
          onClose={close}
        />
      ) : null}
    </DecisionDock>
  );
}

/** Where a single rule spoke it is the reason for not approving, ready to use. */
function reasonsReady(kind: DecisionKind | null, rules: DecisionPanelProps["reasonRules"]): readonly string[] {
  return kind !== "approve" && rules.length === 1 ? rules.map(({ id }) => id) : [];
}
