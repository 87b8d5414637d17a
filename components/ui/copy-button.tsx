"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import type { ButtonLook } from "./button-style.ts";

type CopyButtonProps = Pick<ButtonLook, "variant" | "size" | "isWide"> & {
  text: string;
  label: string;
  copiedLabel?: string;
  onCopied?: () => void;
};

/** Puts exactly this text on the clipboard, as plain text. */
export function CopyButton({ text, label, copiedLabel: said, onCopied, ...look }: CopyButtonProps) {
  const copied = useTranslations("ui")("copied");
  const copiedLabel = said ?? copied;
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    if (!(await writeClipboard(text))) return;
    setCopied(true);
    onCopied?.();
  }

  return (
    <>
      <Button {...look} icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={copy}>
        {isCopied ? copiedLabel : label}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? copiedLabel : ""}
      </span>
    </>
  );
}

const SHOWN_MS = 2000;

/** Over plain http there's no clipboard API; a selected textarea still copies. */
async function writeClipboard(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  area.value = text;
  area.setAttribute("readonly", "");
  area.className = "sr-only";
  document.body.append(area);
  area.select();
  const isDone = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}
