"use client";
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
export function ErrorNotice({ title, children, onRetry, retryLabel = "Try again", reference }: ErrorNoticeProps) {
  return (
    <section role="alert" className="flex flex-col items-start gap-3 rounded-lg border bg-card p-5 sm:p-6">
      <ToneIcon tone="block" size={24} />
      <div>
        <h2 className="text-base">{title ?? "This page couldn't be shown"}</h2>
        <div className="max-w-reading text-pretty text-muted-foreground text-sm">
          {children ?? "Something went wrong on our side. Nothing you wrote is lost."}
        </div>
      </div>
      {onRetry ? (
        <Button variant="primary" onClick={onRetry}>
          {retryLabel}
        </Button>
      ) : null}
      {reference ? (
        <p className="text-muted-foreground text-xs">
          Reference <span className="wrap-anywhere font-mono">{reference}</span>
        </p>
      ) : null}
    </section>
  );
}
