import Link from "next/link";
import type { ComponentProps } from "react";

/** A link in a line of text or a table cell. */
export function TextLink(props: Omit<ComponentProps<typeof Link>, "className">) {
  return (
    <Link
      {...props}
      className="rounded-sm text-primary underline decoration-primary/40 underline-offset-4 hover:decoration-primary"
    />
  );
}
