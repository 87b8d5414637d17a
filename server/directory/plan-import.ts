import type { EntryFields, ImportPlan } from "./contract.ts";
import type { ReadLine } from "./csv.ts";
import { nameKey } from "./name-key.ts";

const SHOWN_CONFLICTS = 100;

/** An entry as it stands. */
export interface Standing extends EntryFields {
  id: string;
  nameKey: string;
}

/** What importing these lines means, beside what stands. Pure: the command does it, the preview shows it. */
export function planImport(lines: readonly ReadLine[], standing: readonly Standing[], replaces: boolean) {
  const byKey = new Map(standing.map((entry) => [`${entry.kind}\n${entry.nameKey}`, entry]));
  const toAdd: EntryFields[] = [];
  const toChange: { id: string; entry: EntryFields }[] = [];
  const conflicts: ImportPlan["conflicts"] = [];
  let unchanged = 0;
  for (const { line, entry } of lines) {
    const same = byKey.get(`${entry.kind}\n${nameKey(entry.name)}`);
    const differs = same === undefined ? [] : differences(same, entry);
    if (same === undefined) toAdd.push(entry);
    else if (differs.length === 0) unchanged += 1;
    else {
      conflicts.push({ line, name: entry.name, differs });
      if (replaces) toChange.push({ id: same.id, entry });
      else unchanged += 1;
    }
  }
  return { toAdd, toChange, unchanged, conflicts: conflicts.slice(0, SHOWN_CONFLICTS) };
}

function differences(standing: EntryFields, given: EntryFields): string[] {
  const same = {
    name: standing.name === given.name,
    status: standing.status === given.status,
    aliases: standing.aliases.join("\n") === given.aliases.join("\n"),
    approved_description: standing.approvedDescription === given.approvedDescription,
  };
  return Object.entries(same).flatMap(([column, isSame]) => (isSame ? [] : [column]));
}
