import { cva, type VariantProps } from "class-variance-authority";

/** What buttons and links that look like buttons share. The border shows in forced colours, where backgrounds vanish. */
export const buttonStyle = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-primary text-primary-foreground hover:bg-primary-hover",
        secondary: "border-input/60 bg-card text-foreground hover:bg-muted",
        ghost: "border-transparent text-foreground hover:bg-muted",
        danger: "border-transparent bg-destructive text-destructive-foreground hover:bg-destructive-hover",
        quiet: "border-transparent text-primary underline-offset-4 hover:underline",
      },
      size: {
        sm: "h-7 px-2.5 text-xs touch:min-h-9",
        md: "h-9 px-3.5 text-sm touch:min-h-11",
        lg: "h-11 px-5 text-base",
      },
      isWide: { true: "w-full" },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export type ButtonLook = {
  variant?: NonNullable<VariantProps<typeof buttonStyle>["variant"]>;
  size?: NonNullable<VariantProps<typeof buttonStyle>["size"]>;
  isWide?: boolean;
};
