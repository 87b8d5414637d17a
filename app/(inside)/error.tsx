"use client";
import { ErrorNotice } from "#components/shell/error-notice.tsx";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorNotice onRetry={reset} {...(error.digest && { reference: error.digest })} />;
}
