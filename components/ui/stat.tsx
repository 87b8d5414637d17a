import Link from "next/link";
import type { ReactNode } from "react";

type StatProps = {
  label: string;
  value: ReactNode;
  hint?: ReactNode;
  /** The list behind the number. */
  href?: string;
};

/** One number and what it counts. Put several in a StatList. */
export function Stat({ label, value, hint, href }: StatProps) {
  return (
    <div className="min-w-0 flex-1 basis-36 bg-card p-4">
      <dt className="text-muted-foreground text-xs">{label}</dt>
      <dd className="mt-1 font-semibold text-lg tabular-nums tracking-tight">
        {href ? (
          <Link
            href={href}
            className="rounded-sm underline decoration-border underline-offset-4 hover:decoration-primary"
          >
            {value}
          </Link>
        ) : (
          value
        )}
      </dd>
      {hint ? <dd className="text-muted-foreground text-xs">{hint}</dd> : null}
    </div>
  );
}
