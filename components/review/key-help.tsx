"use client";
import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { useSingleKeysSetting } from "./single-keys-setting.ts";

/** Which keys do what, and the switch that turns the single ones off. */
export function KeyHelp() {
  const t = useTranslations("review");
  const [isOn, setOn] = useSingleKeysSetting();
  return (
    <Popover
      align="end"
      title={t("keys.title")}
      trigger={
        <Button variant="ghost" icon={<Keyboard aria-hidden />}>
          {t("keys.button")}
        </Button>
      }
    >
      <dl className="mb-4 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5 text-sm">
        {KEYS.map(({ keys, what }) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t("keys.single")}
        hint={t("keys.singleHint")}
        checked={isOn}
        onChange={(event) => setOn(event.target.checked)}
      />
    </Popover>
  );
}

const KEYS = [
  { keys: ["A"], what: "kinds.approve.verb" },
  { keys: ["C"], what: "kinds.ask_for_changes.verb" },
  { keys: ["R"], what: "kinds.reject.verb" },
  { keys: ["J", "K"], what: "keys.findings" },
  { keys: ["N"], what: "nextDraft" },
  { keys: ["Ctrl", "Enter"], what: "keys.send" },
  { keys: ["Esc"], what: "keys.close" },
] as const;
