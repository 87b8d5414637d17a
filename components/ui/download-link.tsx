import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style.ts";

type DownloadLinkProps = Pick<ButtonLook, "variant" | "size" | "isWide"> & {
  href: string;
  /** Name of the file, where the address itself is the file. */
  fileName?: string;
  children: ReactNode;
};

/** Fetches a file. The browser's own link, since a router would ask for the address as if it were a page. */
export function DownloadLink({ href, fileName, children, ...look }: DownloadLinkProps) {
  return (
    <a href={href} {...(fileName ? { download: fileName } : {})} className={buttonStyle(look)}>
      <Download aria-hidden />
      {children}
    </a>
  );
}
