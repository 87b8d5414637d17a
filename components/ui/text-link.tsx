import { cva } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";

const textLinkStyle = cva("rounded-sm underline-offset-4", {
  variants: {
    look: {
      inline: "text-primary underline decoration-primary/40 hover:decoration-primary",
      title: "font-medium text-foreground hover:text-primary hover:underline",
    },
  },
  defaultVariants: { look: "inline" },
});

type TextLinkProps = Omit<ComponentProps<typeof Link>, "className"> & {
  /** "title" where its place says that it's a link, as at the start of a table row. */
  look?: "inline" | "title";
};

/** A link in a line of text or a table cell. */
export function TextLink({ look, ...rest }: TextLinkProps) {
  return <Link {...rest} className={textLinkStyle({ look })} />;
}
