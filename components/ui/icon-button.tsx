import { cva } from "class-variance-authority";
import type { ReactNode } from "react";
import type { ButtonProps } from "./button.tsx";

const iconButtonStyle = cva(
  "inline-flex shrink-0 items-center justify-center rounded-md border transition-colors disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4",
  {
    variants: {
      variant: {
        ghost: "border-transparent text-muted-foreground hover:bg-muted hover:text-foreground",
        secondary: "border-input/60 bg-card text-foreground hover:bg-muted",
      },
      size: { sm: "size-7 touch:size-9", md: "size-9 touch:size-11" },
    },
    defaultVariants: { variant: "ghost", size: "md" },
  },
);

type IconButtonProps = Omit<ButtonProps, "variant" | "size" | "icon" | "isWide" | "isPending" | "children"> & {
  /** What it does, for everyone who doesn't know the icon. */
  label: string;
  children: ReactNode;
  variant?: "ghost" | "secondary";
  size?: "sm" | "md";
};

export function IconButton({ label, variant, size, type = "button", children, ...rest }: IconButtonProps) {
  return (
    <button type={type} title={label} {...rest} aria-label={label} className={iconButtonStyle({ variant, size })}>
      {children}
    </button>
  );
}
