import { cva } from "class-variance-authority";
import { type ReactNode, useId } from "react";

const bodyStyle = cva("min-w-0", { variants: { padding: { normal: "p-4 sm:p-5", none: "" } } });

type CardProps = {
  title?: ReactNode;
  description?: ReactNode;
  /** Buttons or links at the end of the title row. */
  actions?: ReactNode;
  footer?: ReactNode;
  padding?: "normal" | "none";
  level?: 2 | 3;
  children?: ReactNode;
};

export function Card({ title, description, actions, footer, padding = "normal", level = 2, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const Root = title ? "section" : "div";
  return (
    <Root className="min-w-0 overflow-clip rounded-lg border bg-card" {...(title ? { "aria-labelledby": id } : {})}>
      {title || actions ? (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 self-center">
            <Heading id={id} className="text-base">
              {title}
            </Heading>
            {description ? <p className="text-muted-foreground text-xs">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {children === undefined ? null : <div className={bodyStyle({ padding })}>{children}</div>}
      {footer ? <div className="border-t px-4 py-3 text-muted-foreground text-xs sm:px-5">{footer}</div> : null}
    </Root>
  );
}
