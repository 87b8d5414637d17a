"use client";
import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { createPortal } from "react-dom";
import { Button } from "#components/ui/button.tsx";

/** Offers to comment beside what is marked; pressing it keeps the mark. The button of the list does the same by keyboard. */
export function SelectionButton({ box, onPress }: { box: () => DOMRect; onPress: () => void }) {
  const t = useTranslations("comments");
  const { left, bottom } = box();
  const style = {
    insetInlineStart: `${Math.max(8, Math.min(left, window.innerWidth - 160))}px`,
    insetBlockStart: `${Math.min(bottom + 6, window.innerHeight - 56)}px`,
  };
  return createPortal(
    <div ref={(element) => void (element && Object.assign(element.style, style))} className="fixed z-40 shadow-sm">
      <Button
        size="sm"
        variant="primary"
        tabIndex={-1}
        icon={<MessageSquarePlus aria-hidden />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {t("onThis")}
      </Button>
    </div>,
    document.body,
  );
}
