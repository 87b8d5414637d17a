"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { Rule, SurfaceSetting } from "#server/policy/contract.ts";
import type { ProblemView } from "#server/policy/views.ts";
import { ExampleResults } from "./example-results.tsx";
import { ProblemList } from "./problem-list.tsx";
import { AuthorCard } from "./rule/author-card.tsx";
import { RuleFields } from "./rule/rule-fields.tsx";
import { useRuleText } from "./rule/use-rule-text.ts";

type RuleEditorProps = {
  ruleId: string;
  version: number;
  rule: Rule;
  text: string;
  surfaces: readonly SurfaceSetting[];
};

/** One rule in fields or as YAML; beside it what its examples do, and what an author reads. */
export function RuleEditor({ ruleId, version, rule: savedRule, text: savedText, surfaces }: RuleEditorProps) {
  const t = useTranslations("policyDesk.editor");
  const router = useRouter();
  const say = useToast();
  const { view, show, rule, setRule, text, setText, given, isStuck, trial } = useRuleText(ruleId, {
    rule: savedRule,
    text: savedText,
  });
  const save = useMutation(
    useTRPC().policy.saveRule.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.isSaved) return;
        say({ title: t("saved"), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  const tried = trial.data ?? null;
  const refused = save.data?.isSaved === false ? save.data.problems : [];
  // Fields have no lines.
  const inView = (problems: readonly ProblemView[]) =>
    view === "yaml" ? problems : problems.map((problem) => ({ ...problem, line: null }));
  const error = save.error ?? trial.error;
  const fields = (
    <RuleFields rule={rule} surfaces={surfaces} tried={tried} onChange={setRule} onShowYaml={() => void show("yaml")} />
  );
  const yaml = (
    <Field label={t("text")} hint={t("hint")}>
      <Textarea
        isMono
        rows={32}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Field>
  );

  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form
        noValidate
        className="flex min-w-0 flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ruleId, version, text: given });
        }}
      >
        <Tabs
          label={t("views")}
          value={view}
          onValueChange={(next) => void show(next === "yaml" ? "yaml" : "fields")}
          tabs={[
            { value: "fields", label: t("fields"), content: fields },
            { value: "yaml", label: t("yaml"), content: yaml },
          ]}
        />
        {isStuck && view === "yaml" ? <Notice tone="advise">{t("stuck")}</Notice> : null}
        {refused.length > 0 ? (
          <Notice tone="block" title={t("refused")}>
            <ProblemList problems={inView(refused)} />
          </Notice>
        ) : null}
        {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
        <div>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
      <div className="flex min-w-0 flex-col gap-5 lg:sticky lg:top-6">
        {tried !== null && tried.problems.length > 0 ? (
          <Notice tone="advise">
            <ProblemList problems={inView(tried.problems)} />
          </Notice>
        ) : null}
        {tried === null ? null : <AuthorCard asAuthor={tried.asAuthor} />}
        {tried !== null && tried.rule === null ? null : (
          <Card title={t("examples")}>
            <ExampleResults results={tried?.results ?? null} isShort={view === "fields"} />
          </Card>
        )}
      </div>
    </div>
  );
}
