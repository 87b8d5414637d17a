"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from "react";
import { createKeybindingsHandler } from "tinykeys";
import { COMMAND_IDS, type CommandId, isSingle, keyOf } from "#server/shared/keys.ts";
import type { NavItem } from "../nav-items.ts";
import { bindingsOf, mayBeCommand, targetOf } from "./press.ts";
import { useKeys } from "./use-keys.tsx";

type Run = () => void;
/** What a part of the page does for a command; null where it does nothing just now. */
type Find = (id: CommandId) => Run | null;
type Possible = { id: CommandId; run: Run };

const Registry = createContext<Set<Find>>(new Set());

// Neither is on the page before it is asked for: a page's weight is the reader's.
const Palette = dynamic(() => import("./palette.tsx").then((loaded) => loaded.Palette), { ssr: false });
const KeyHelp = dynamic(() => import("./key-help.tsx").then((loaded) => loaded.KeyHelp), { ssr: false });

/** Says what commands do while this part of the page is shown; null where one does nothing just now. */
export function useCommands(commands: Partial<Record<CommandId, Run | null>>): void {
  const registry = useContext(Registry);
  const find = useEffectEvent((id: CommandId) => commands[id] ?? null);
  useEffect(() => {
    const entry: Find = (id) => find(id);
    registry.add(entry);
    return () => {
      registry.delete(entry);
    };
  }, [registry]);
}

/** Does what a command does here now; nothing where it does nothing. */
export function useRunCommand(): (id: CommandId) => void {
  const registry = useContext(Registry);
  return (id) => findIn(registry, id)?.();
}

/** The part that was shown last goes first: a form before the panel around it. */
function findIn(registry: ReadonlySet<Find>, id: CommandId): Run | null {
  for (const look of [...registry].reverse()) {
    const run = look(id);
    if (run) return run;
  }
  return null;
}

/** Listens for the keys of all commands, and shows them: behind `?`, and as a palette. */
export function CommandProvider({ items, children }: { items: readonly NavItem[]; children: ReactNode }) {
  const [registry] = useState(() => new Set<Find>());
  return (
    <Registry value={registry}>
      {children}
      <Commands items={items} />
    </Registry>
  );
}

function Commands({ items }: { items: readonly NavItem[] }) {
  const registry = useContext(Registry);
  const router = useRouter();
  const { keys } = useKeys();
  const [shown, setShown] = useState<"help" | readonly Possible[] | null>(null);
  const close = () => setShown(null);
  const goTo = (href: string) => (items.some((item) => item.href === href) ? () => router.push(href) : null);

  useCommands({
    palette: () => setShown(possible()),
    help: () => setShown("help"),
    goDrafts: goTo("/drafts"),
    goQueue: goTo("/queue"),
    goNotifications: goTo("/notifications"),
    goPolicy: goTo("/policy"),
  });

  const find = (id: CommandId) => findIn(registry, id);

  /** What can be done at the moment the palette is asked for. */
  function possible(): Possible[] {
    return COMMAND_IDS.flatMap((id) => {
      const run = id === "palette" ? null : find(id);
      return run ? [{ id, run }] : [];
    });
  }

  const press = useEffectEvent((event: KeyboardEvent, ids: readonly CommandId[]) => {
    if (shown !== null) return; // asked for, and still on its way
    const run = ids.map(find).find((found) => found !== null);
    if (!run) return;
    event.preventDefault();
    run();
  });

  useEffect(() => {
    const idsOf = new Map<string, CommandId[]>();
    for (const id of COMMAND_IDS.filter((one) => keys.isOn || !isSingle(one))) {
      for (const binding of bindingsOf(keyOf(id, keys))) idsOf.set(binding, [...(idsOf.get(binding) ?? []), id]);
    }
    // Of two that end with the same press, the longer was meant.
    const longestFirst = [...idsOf].sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
    const listen = createKeybindingsHandler(
      Object.fromEntries(longestFirst.map(([binding, ids]) => [binding, (event) => press(event, ids)])),
      { ignore: (event) => !mayBeCommand(event, targetOf(event.target)) },
    );
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [keys]);

  if (shown === null) return null;
  return shown === "help" ? <KeyHelp onClose={close} /> : <Palette commands={shown} items={items} onClose={close} />;
}
