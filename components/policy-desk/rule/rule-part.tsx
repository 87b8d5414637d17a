import { type ReactNode, useId } from "react";

/** Fields of a rule that belong together. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4 rounded-lg border bg-card p-4 sm:p-5">
      <h2 id={id} className="text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}
