"use client";
import { Keyboard } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { useSingleKeysSetting } from "./single-keys-setting.ts";

/** Which keys do what, and the switch that turns the single ones off. */
export function KeyHelp() {
  const [isOn, setOn] = useSingleKeysSetting();
  return (
    <Popover
      align="end"
      title="Keys on this page"
      trigger={
        <Button variant="ghost" icon={<Keyboard aria-hidden />}>
          Keys
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
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label="Single keys"
        hint="Turn them off if you speak to your device, or press keys by accident. Kept on this device."
        checked={isOn}
        onChange={(event) => setOn(event.target.checked)}
      />
    </Popover>
  );
}

const KEYS = [
  { keys: ["A"], what: "Approve" },
  { keys: ["C"], what: "Ask for changes" },
  { keys: ["R"], what: "Reject" },
  { keys: ["J", "K"], what: "Next and previous finding" },
  { keys: ["N"], what: "Next draft" },
  { keys: ["Ctrl", "Enter"], what: "Send the decision" },
  { keys: ["Esc"], what: "Close the decision" },
];
