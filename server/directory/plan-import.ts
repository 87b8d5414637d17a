import type { EntryFields, ImportConflict, ImportPlan, LineProblem } from "./contract.ts";
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
  const conflicts: ImportConflict[] = [];
  let unchanged = 0;
  for (const { line, entry } of lines) {
    const same = byKey.get(`${entry.kind}\n${nameKey(entry.name)}`);
    const differs = same === undefined ? [] : differences(same, entry);
    if (same === undefined) toAdd.push(entry);
    else if (differs.length === 0) unchanged += 1;
    else {
      conflicts.push({ line, kind: entry.kind, name: entry.name, differs });
      if (replaces) toChange.push({ id: same.id, entry });
      else unchanged += 1;
    }
  }
  return { toAdd, toChange, unchanged, conflicts: conflicts.slice(0, SHOWN_CONFLICTS) };
}

/** What a file with problems means: nothing of it can be believed. */
export function planNothing(problems: LineProblem[]): ImportPlan {
  return { problems, added: 0, changed: 0, unchanged: 0, conflicts: [], isDone: false };
}

function differences(standing: EntryFields, given: EntryFields): ImportConflict["differs"] {
  const now = cells(standing);
  const then = cells(given);
  return COMPARED.flatMap((column) =>
    now[column] === then[column] ? [] : [{ column, standing: now[column], given: then[column] }],
  );
}

const COMPARED = ["name", "status", "aliases", "approved_description"] as const;

/** An entry as a file writes it. */
function cells(entry: EntryFields): Record<(typeof COMPARED)[number], string> {
  return {
    name: entry.name,
    status: entry.status,
    aliases: entry.aliases.join("; "),
    approved_description: entry.approvedDescription ?? "",
  };
}
