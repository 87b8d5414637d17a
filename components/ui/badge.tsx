import { cva } from "class-variance-authority";
import type { ReactNode } from "react";

const badgeStyle = cva("inline-flex w-fit items-center gap-1 whitespace-nowrap border text-xs tabular-nums", {
  variants: {
    variant: {
      outline: "rounded-sm border-border bg-card px-1.5 text-muted-foreground",
      solid: "rounded-sm border-transparent bg-muted px-1.5 text-foreground",
      accent: "rounded-sm border-transparent bg-accent px-1.5 font-medium text-accent-foreground",
      count: "min-w-5 justify-center rounded-full border-transparent bg-muted px-1.5 font-medium text-muted-foreground",
    },
  },
  defaultVariants: { variant: "outline" },
});

type BadgeProps = { variant?: "outline" | "solid" | "accent" | "count"; children: ReactNode };

/** A word or number about its neighbour. Use ToneBadge for anything that says how grave. */
export function Badge({ variant, children }: BadgeProps) {
  return <span className={badgeStyle({ variant })}>{children}</span>;
}
