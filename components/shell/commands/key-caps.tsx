import { Kbd } from "#components/ui/kbd.tsx";

/** A command's key, drawn as keys to press. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="flex gap-1">
      {capsOf(keys).map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  );
}

export function capsOf(keys: string): string[] {
  return keys.split(/[ +]/).map((part) => CAPS[part] ?? part.toUpperCase());
}

const CAPS: Readonly<Record<string, string>> = { $mod: "Ctrl", Enter: "Enter", Escape: "Esc" };
