import type { ReactNode } from "react";
import { SealMark } from "./seal-mark.tsx";
import { SkipLink } from "./skip-link.tsx";

type PlainFrameProps = {
  title: string;
  description?: ReactNode;
  /** A line under the card, such as who to ask. */
  footer?: ReactNode;
  children: ReactNode;
};

/** For pages before one is inside: signing in, first set-up, a closed door. */
export function PlainFrame({ title, description, footer, children }: PlainFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-10 sm:justify-center">
      <SkipLink />
      <main id="content" tabIndex={-1} className="w-full max-w-sm">
        <div className="mb-6 flex flex-col gap-4">
          <p className="flex items-center gap-2.5 font-semibold text-sm tracking-tight">
            <SealMark size={40} />
            Imprimatur
          </p>
          <div>
            <h1 className="text-lg">{title}</h1>
            {description ? <p className="mt-1 text-pretty text-muted-foreground text-sm">{description}</p> : null}
          </div>
        </div>
        <div className="rounded-lg border bg-card p-5 sm:p-6">{children}</div>
        {footer ? <div className="mt-4 text-muted-foreground text-xs">{footer}</div> : null}
      </main>
    </div>
  );
}
