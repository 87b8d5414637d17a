/** What the database told since it was last asked for. */
export interface Told {
  draftIds: Set<string>;
  /** Of people something was told of: a notice for them, or a change of what they may. */
  personIds: Set<string>;
  sessionIds: Set<string>;
  /** Whether more may have been told than was heard. */
  isAll: boolean;
}

export const nothingTold = (): Told => ({
  draftIds: new Set(),
  personIds: new Set(),
  sessionIds: new Set(),
  isAll: false,
});

/** Adds one message, `<kind>:<id>`; null stands for those that may have been missed. What isn't understood says nothing. */
export function addTold(told: Told, message: string | null): void {
  if (message === null) told.isAll = true;
  const [, kind, id] = /^(draft|person|session):(\w{1,64})$/.exec(message ?? "") ?? [];
  if (id === undefined) return;
  if (kind === "draft") told.draftIds.add(id);
  else if (kind === "person") told.personIds.add(id);
  else told.sessionIds.add(id);
}
