"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { TextDeskProvider } from "#components/shell/text-desk.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Declaration, RevisionView } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { pointsOf } from "./announcement.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { Counter } from "./counter.tsx";
import { Declarations } from "./declarations.tsx";
import { DraftFinding } from "./draft-finding.tsx";
import { FindingList } from "./finding-list.tsx";
import { KeyHelp } from "./key-help.tsx";
import { NeutralVersion } from "./neutral-version.tsx";
import { PostPreview } from "./post-preview.tsx";
import { SaveLine } from "./save-line.tsx";
import { SaveNotice } from "./save-notice.tsx";
import { SentRevision } from "./sent-revision.tsx";
import { SubmitBar } from "./submit-bar.tsx";
import type { TextEdit } from "./text-edit.ts";
import { TextField, type TextFieldHandle } from "./text-field.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { useConflict } from "./use-conflict.ts";
import { useFieldActions } from "./use-field-actions.ts";
import { useFindingKeys } from "./use-finding-keys.ts";
import { useFocusOfFindings } from "./use-focus-of-findings.ts";
import { useIsWide } from "./use-hydrated.ts";
import { useLiveCheck } from "./use-live-check.ts";
import { useSaving } from "./use-saving.ts";
import { useSubmit } from "./use-submit.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

/** Only narrow screens hang a card at its passage. */
const Popover = dynamic(() => import("#components/ui/popover.tsx").then((module) => module.Popover), { ssr: false });

export interface Start {
  text: string;
  version: number;
  savedText: string;
  savedAt: Date;
}

type WorkbenchProps = {
  draftId: string;
  start: Start;
  setting: SurfaceSetting;
  authorName: string;
  declarations: readonly Declaration[];
  /** The revision that came back, where one did. */
  sent: RevisionView | null;
  /** What reviewers said about it. */
  thread: ReactNode;
  onStartOver: (start: Start) => void;
};

/** The editor with everything around it: findings, saving, preview, and sending. */
export function Workbench(props: WorkbenchProps) {
  const { draftId, start, setting, authorName, declarations, sent, thread, onStartOver } = props;
  const t = useTranslations("drafts.editor");
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<TextFieldHandle>(null);
  const latest = useRef(start.text);
  const [text, setText] = useState(start.text);
  const [tab, setTab] = useState("write");
  const [isStale, setStale] = useState(false);
  const isWide = useIsWide();
  const textNow = useCallback(() => latest.current, []);

  const saving = useSaving(draftId, start);
  const { checked, edited, loop: checkLoop } = useLiveCheck(draftId, start.text);
  const { check, findings } = checked;
  const newer = useConflict(draftId, isStale || saving.state.phase === "conflict", saving.loop, textNow);
  const focus = useFocusOfFindings(field, findings, isWide);
  const words = useAnnouncement(checked.id, pointsOf(findings));
  const recheck = useCallback(() => void checkLoop.checkNow(latest.current), [checkLoop]);
  const submit = useSubmit({
    draftId,
    loop: saving.loop,
    textNow,
    onStopped: recheck,
    onConflict: () => setStale(true),
  });
  useFindingKeys(root, focus);

  const edit = useCallback(
    (next: string, change: TextEdit) => {
      latest.current = next;
      setText(next);
      edited(next, change);
      saving.loop.textChanged(next);
    },
    [edited, saving.loop],
  );
  const onWrite = useCallback(() => setTab("write"), []);
  const { actions, takeOver, desk } = useFieldActions({ draftId, text, textNow, field, focus, recheck, onWrite });

  const isBlocked = text.length > setting.limit || check?.verdict.action === "block";
  const openOnNarrow = !isWide && focus.isCardOpen ? focus.active : null;

  return (
    <div
      ref={root}
      className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[minmax(0,1fr)_22.5rem]"
    >
      <div className="flex min-w-0 flex-col gap-5">
        <SaveNotice state={saving.state} loop={saving.loop} />
        {newer ? (
          <ConflictNotice
            newer={newer}
            mine={text}
            onKeepMine={() => {
              setStale(false);
              void saving.loop.overwrite(newer);
            }}
            onTakeNewer={() => onStartOver({ ...newer, savedText: newer.text })}
          />
        ) : null}
        {sent ? <SentRevision revision={sent} text={text} /> : null}
        <Tabs
          label={t("draft")}
          value={tab}
          onValueChange={setTab}
          tabs={[
            {
              value: "write",
              label: t("write"),
              isKept: true,
              content: (
                <TextField
                  ref={field}
                  label={t("text")}
                  describedBy="editor-keys"
                  isInvalid={isBlocked}
                  isReadOnly={submit.isPending}
                  initialText={start.text}
                  placeholder={t("placeholder")}
                  limit={setting.limit}
                  findings={findings}
                  checkId={checked.id}
                  active={focus.active}
                  onEdit={edit}
                  onComposing={checkLoop.compositionChanged}
                  onPlace={focus.placed}
                  onBlur={() => void saving.loop.saveNow()}
                />
              ),
            },
            {
              value: "preview",
              label: t("preview"),
              content: <PostPreview text={text} authorName={authorName} setting={setting} />,
            },
          ]}
        />
        <div className="-mt-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <SaveLine state={saving.state} />
          <Counter
            units={text.length}
            limit={setting.limit}
            characters={check && checked.text === text ? check.length.characters : null}
          />
        </div>
        <Declarations draftId={draftId} initial={declarations} onChanged={recheck} />
        {setting.isReadByAi ? <NeutralVersion draftId={draftId} textNow={textNow} onRestored={takeOver} /> : null}
        <SubmitBar
          check={check}
          text={text}
          limit={setting.limit}
          error={submit.error}
          needsAdviceRead={submit.needsAdviceRead && check?.verdict.action === "advise"}
          checkSentence={checked.sentence}
          isPending={submit.isPending}
          onSubmit={(isAdviceRead) => void submit.send(isAdviceRead)}
          onPlea={(reason) => void submit.send(true, reason)}
          onShowFirst={focus.showGravest}
        />
        <div className="flex justify-end">
          <WithdrawButton draftId={draftId} version={saving.loop.saved} isQuiet />
        </div>
      </div>
      <aside aria-labelledby="findings-title" className={ASIDE}>
        <TextDeskProvider value={desk}>
          <div className="mb-6 empty:hidden">{thread}</div>
        </TextDeskProvider>
        <h2 id="findings-title" className="mb-3 text-base">
          {t("found")}
        </h2>
        <FindingList
          findings={findings}
          check={check}
          activeId={focus.active?.id ?? null}
          actions={actions}
          isBlank={text.trim() === ""}
        />
        <KeyHelp id="editor-keys" />
      </aside>
      <p role="status" className="sr-only">
        {words}
      </p>
      {openOnNarrow ? (
        <Popover
          open
          label={t("foundHere")}
          onOpenChange={(isOpen) => isOpen || focus.closeCard()}
          initialFocus={false}
          anchor={{
            getBoundingClientRect: () => field.current?.boxOf(openOnNarrow.start, openOnNarrow.end) ?? new DOMRect(),
          }}
        >
          <DraftFinding finding={openOnNarrow} isActive={false} isBare actions={actions} />
        </Popover>
      ) : null}
    </div>
  );
}

const ASIDE =
  "min-w-0 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:p-1 lg:-m-1";
