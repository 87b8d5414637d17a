import { cva } from "class-variance-authority";

/** The box of everything one types or chooses in. 16 px on touch screens: below that iOS zooms the page. */
export const controlStyle = cva(
  "w-full min-w-0 rounded-md border border-input bg-card text-foreground text-sm placeholder:text-muted-foreground disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-destructive touch:text-base",
  {
    variants: {
      shape: {
        line: "h-9 px-3 file:me-3 file:h-full file:border-e file:pe-3 file:font-medium file:text-primary touch:h-11",
        area: "px-3 py-2 leading-6",
        choice: "h-9 appearance-none py-0 ps-3 pe-9 touch:h-11",
      },
      isMono: { true: "font-mono" },
      hasIcon: { true: "ps-9" },
    },
  },
);
