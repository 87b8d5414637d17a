"use client";
import { ErrorNotice } from "#components/shell/error-notice.tsx";

export default function RootError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <ErrorNotice onRetry={reset} {...(error.digest && { reference: error.digest })} />
    </main>
  );
}
