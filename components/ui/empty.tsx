import type { ReactNode } from "react";

type EmptyProps = {
  title: string;
  /** What will be here and why it isn't yet. */
  text: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  level?: 2 | 3;
};

export function Empty({ title, text, action, icon, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed px-6 py-12 text-center">
      {icon ? (
        <span aria-hidden className="mb-1 text-muted-foreground [&_svg]:size-6">
          {icon}
        </span>
      ) : null}
      <Heading className="text-base">{title}</Heading>
      <div className="max-w-96 text-pretty text-muted-foreground text-sm">{text}</div>
      {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
