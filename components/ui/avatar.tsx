import { cva } from "class-variance-authority";

const avatarStyle = cva(
  "inline-flex shrink-0 items-center justify-center rounded-full border bg-muted font-medium text-muted-foreground text-xs",
  { variants: { size: { sm: "size-6", md: "size-8", lg: "size-10" } }, defaultVariants: { size: "md" } },
);

/** Initials. The name itself stands beside it, so this is decoration. */
export function Avatar({ name, size }: { name: string; size?: "sm" | "md" | "lg" }) {
  return (
    <span aria-hidden="true" className={avatarStyle({ size })}>
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return chosen.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
