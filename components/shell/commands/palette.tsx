"use client";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Modal } from "#components/ui/modal.tsx";
import { type CommandId, keyOf } from "#server/shared/keys.ts";
import type { NavItem } from "../nav-items.ts";
import { KeyCaps } from "./key-caps.tsx";
import { useKeys } from "./use-keys.tsx";

type PaletteProps = {
  commands: readonly { id: CommandId; run: () => void }[];
  items: readonly NavItem[];
  onClose: () => void;
};
type Line = { id: string; label: string; keys: string | null; run: () => void };

/** Everything that can be done here and every place to go, found by typing. */
export function Palette({ commands, items, onClose }: PaletteProps) {
  const t = useTranslations("shell.commands");
  const router = useRouter();
  const { keys } = useKeys();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isPlace = (command: CommandId) => command.startsWith("go");
  const lines: Line[] = [
    ...commands
      .filter((command) => !isPlace(command.id))
      .map((command) => ({ ...command, label: t(`names.${command.id}`), keys: keyOf(command.id, keys) })),
    ...items.map(({ href, label }) => ({
      id: href,
      label: t("goTo", { place: label }),
      keys: null,
      run: () => router.push(href),
    })),
  ];

  /** Once the dialog is gone and the focus is back: what runs may move it. */
  function choose(line: Line) {
    onClose();
    requestAnimationFrame(() => line.run());
  }

  return (
    <Modal labelledBy={id} onDismiss={onClose} isLight initialFocus={input} className="sm:mt-24 sm:mb-auto sm:max-w-lg">
      <div className="flex max-h-[min(28rem,80dvh)] flex-col">
        <h2 id={id} className="sr-only">
          {t("palette")}
        </h2>
        <Autocomplete.Root
          items={lines}
          itemToStringValue={({ label }: Line) => label}
          inline
          open
          autoHighlight="always"
          keepHighlight
        >
          <Autocomplete.Input ref={input} aria-label={t("palette")} placeholder={t("type")} className={INPUT} />
          <Autocomplete.Empty className="px-4 py-3 text-muted-foreground text-sm empty:p-0">
            {t("nothing")}
          </Autocomplete.Empty>
          <Autocomplete.List className="min-h-0 overflow-y-auto p-1.5 empty:p-0">
            {(line: Line) => (
              <Autocomplete.Item key={line.id} value={line} onClick={() => choose(line)} className={ITEM}>
                <span className="min-w-0 flex-1 truncate">{line.label}</span>
                {line.keys ? <KeyCaps keys={line.keys} /> : null}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Root>
      </div>
    </Modal>
  );
}

const INPUT =
  "h-12 w-full border-b bg-transparent px-4 text-base outline-none placeholder:text-muted-foreground sm:text-sm";
const ITEM =
  "flex min-h-9 cursor-default items-center gap-3 rounded-md px-2.5 text-sm data-highlighted:bg-accent data-highlighted:text-accent-foreground touch:min-h-11 forced-colors:data-highlighted:outline forced-colors:data-highlighted:outline-2";
