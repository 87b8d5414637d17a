import Link from "next/link";
import { SealMark } from "./seal-mark.tsx";

/** The mark, the word, and whose house this is. */
export function Brand({ homeHref, organisation }: { homeHref: string; organisation: string }) {
  return (
    <Link href={homeHref} className="flex min-h-9 min-w-0 items-center gap-2.5 rounded-md">
      <SealMark size={32} />
      <span className="min-w-0">
        <span className="block font-semibold text-sm leading-4 tracking-tight">Imprimatur</span>
        <span className="block truncate text-muted-foreground text-xs leading-4">{organisation}</span>
      </span>
    </Link>
  );
}
