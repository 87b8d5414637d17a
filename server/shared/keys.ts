/**
 * Everything that can be done with a key, and the key that does it unless somebody chose another. This is the one
 * registry: the listener, the overlay behind `?`, the palette and the hints on buttons are made from it.
 *
 * `where`: `everywhere`, on the review `desk`, in its `list` while no draft is open, or in an open `draft`.
 */
export const COMMANDS = {
  palette: { where: "everywhere", key: "$mod+k" },
  help: { where: "everywhere", key: "?" },
  goDrafts: { where: "everywhere", key: "g d" },
  goQueue: { where: "everywhere", key: "g q" },
  goNotifications: { where: "everywhere", key: "g n" },
  goPolicy: { where: "everywhere", key: "g p" },
  nextRow: { where: "list", key: "j" },
  previousRow: { where: "list", key: "k" },
  openRow: { where: "list", key: "Enter" },
  find: { where: "desk", key: "/" },
  select: { where: "desk", key: "x" },
  takeBack: { where: "desk", key: "z" },
  nextDraft: { where: "desk", key: "]" },
  previousDraft: { where: "draft", key: "[" },
  nextFinding: { where: "draft", key: "j" },
  previousFinding: { where: "draft", key: "k" },
  approve: { where: "draft", key: "a" },
  askForChanges: { where: "draft", key: "c" },
  reject: { where: "draft", key: "r" },
  send: { where: "draft", key: "$mod+Enter" },
  comment: { where: "draft", key: "n" },
  changes: { where: "draft", key: "d" },
  claim: { where: "draft", key: "s" },
  handOver: { where: "draft", key: "h" },
  close: { where: "draft", key: "Escape" },
} as const satisfies Record<string, { where: Where; key: string }>;

type Where = "everywhere" | "desk" | "list" | "draft";
export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as [CommandId, ...CommandId[]];

/** A character, or `g` and a character. What takes a modifier, or moves, keeps its key. */
export const OWN_KEY = /^(?:g )?[^\s\p{C}]$/u;

/** Whether a command's key is a character: only those can be turned off and changed (WCAG 2.1.4). */
export const isSingle = (id: CommandId): boolean => OWN_KEY.test(COMMANDS[id].key);

/** The keys of one person. */
export interface Keys {
  /** False: characters do nothing by themselves. */
  isOn: boolean;
  /** Keys chosen instead of the usual ones. */
  changed: Partial<Record<CommandId, string>>;
}

export const USUAL_KEYS: Keys = { isOn: true, changed: {} };

/** The key of a command for somebody with these keys. */
export function keyOf(id: CommandId, { changed }: Pick<Keys, "changed">): string {
  return (isSingle(id) ? changed[id] : undefined) ?? COMMANDS[id].key;
}

/** The first two commands that one key would have to do in the same place; null where there are none. */
export function clashIn(keys: Pick<Keys, "changed">): [CommandId, CommandId] | null {
  for (const [at, one] of COMMAND_IDS.entries()) {
    const other = COMMAND_IDS.slice(at + 1).find((later) => areTogether(one, later) && isSame(one, later, keys));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/** `g` alone would never be waited for: it begins the keys that go somewhere. */
function isSame(one: CommandId, other: CommandId, keys: Pick<Keys, "changed">): boolean {
  const [a, b] = [keyOf(one, keys), keyOf(other, keys)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function areTogether(one: CommandId, other: CommandId): boolean {
  return TOGETHER[COMMANDS[one].where].includes(COMMANDS[other].where);
}

const TOGETHER: Record<Where, readonly Where[]> = {
  everywhere: ["everywhere", "desk", "list", "draft"],
  desk: ["everywhere", "desk", "list", "draft"],
  list: ["everywhere", "desk", "list"],
  draft: ["everywhere", "desk", "draft"],
};
