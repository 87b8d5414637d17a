"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { COMMAND_IDS, COMMANDS, type CommandId, clashIn, isSingle, keyOf } from "#server/shared/keys.ts";
import { refusalOf } from "../refusal.ts";
import { capsOf, KeyCaps } from "./key-caps.tsx";
import { KeyInput } from "./key-input.tsx";
import { useKeys } from "./use-keys.tsx";

const PLACES = ["everywhere", "desk", "list", "draft"] as const;

/** Which keys do what, the switch that turns the single ones off, and other keys for those who want them. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations("shell.commands");
  const { keys, change, error } = useKeys();
  const [asked, setAsked] = useState<CommandId | null>(null);
  const [clash, setClash] = useState<string | null>(null);

  function choose(id: CommandId, key: string) {
    setAsked(null);
    const changed = { ...keys.changed, [id]: key };
    const both = clashIn({ changed });
    const other = both?.find((one) => one !== id);
    setClash(other ? t("clash", { key: capsOf(key).join(" "), command: t(`names.${other}`) }) : null);
    if (both === null) change({ ...keys, changed });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t("keys")} size="lg">
      <div className="flex flex-col gap-4">
        <Switch
          label={t("single")}
          hint={t("singleHint")}
          checked={keys.isOn}
          onChange={(event) => change({ ...keys, isOn: event.target.checked })}
        />
        {clash ? <Notice tone="review">{clash}</Notice> : null}
        {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
        <div className="gap-x-8 sm:columns-2">
          {PLACES.map((place) => (
            <section key={place} aria-labelledby={`keys-${place}`} className="mb-4 break-inside-avoid">
              <h3 id={`keys-${place}`} className="pb-1 text-sm">
                {t(`where.${place}`)}
              </h3>
              <ul className="divide-y text-sm">
                {COMMAND_IDS.filter((id) => COMMANDS[id].where === place).map((id) => (
                  <li key={id} className="flex min-h-10 items-center justify-between gap-3">
                    <span className="min-w-0">{t(`names.${id}`)}</span>
                    {asked === id ? (
                      <KeyInput
                        label={t("press", { command: t(`names.${id}`) })}
                        onChoose={(key) => choose(id, key)}
                        onCancel={() => setAsked(null)}
                      />
                    ) : isSingle(id) ? (
                      <Button
                        variant="ghost"
                        size="sm"
                        aria-label={t("change", { command: t(`names.${id}`), key: keyOf(id, keys) })}
                        onClick={() => setAsked(id)}
                      >
                        <KeyCaps keys={keyOf(id, keys)} />
                      </Button>
                    ) : (
                      <span className="pe-3">
                        <KeyCaps keys={keyOf(id, keys)} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {Object.keys(keys.changed).length > 0 ? (
          <Button onClick={() => change({ ...keys, changed: {} })}>{t("usual")}</Button>
        ) : null}
      </div>
    </Dialog>
  );
}
