"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";

type ErrorNoticeProps = {
  title?: string;
  /** What happened and what to do. */
  children?: ReactNode;
  onRetry?: () => void;
  retryLabel?: string;
  /** What to tell whoever runs this, such as a request id. */
  reference?: string;
};

/** The failed face of a screen. */
export function ErrorNotice({ title, children, onRetry, retryLabel, reference }: ErrorNoticeProps) {
  const t = useTranslations("shell.failed");
  return (
    <section role="alert" className="flex flex-col items-start gap-3 rounded-lg border bg-card p-5 sm:p-6">
      <ToneIcon tone="block" size={24} />
      <div>
        <h2 className="text-base">{title ?? t("title")}</h2>
        <div className="max-w-reading text-pretty text-muted-foreground text-sm">{children ?? t("text")}</div>
      </div>
      {onRetry ? (
        <Button variant="primary" onClick={onRetry}>
          {retryLabel ?? t("retry")}
        </Button>
      ) : null}
      {reference ? (
        <p className="text-muted-foreground text-xs">
          {t("reference")} <span className="wrap-anywhere font-mono">{reference}</span>
        </p>
      ) : null}
    </section>
  );
}
