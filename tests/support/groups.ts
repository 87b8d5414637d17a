import { saveGroup } from "../../server/routing/commands/save-group.ts";
import { saveRule } from "../../server/routing/commands/save-rule.ts";
import { Conditions, type Need, type SaveGroup } from "../../server/routing/contract.ts";
import type { Person, World } from "./world.ts";

/** A group of these reviewers, made by the admin. */
export async function aGroup(world: World, name: string, members: readonly Person[], more: Partial<SaveGroup> = {}) {
  const memberIds = members.map(({ id }) => id);
  const usual = { groupId: null, version: 1, isRestricted: false, assignment: "none", isActive: true } as const;
  return saveGroup(world.ctx(world.people.amira), { ...usual, name, memberIds, ...more });
}

/** A rule that sends everything that fits along these groups, one after the other. */
export async function aRule(
  world: World,
  stages: readonly { groupId: string; needs: Need }[],
  conditions: Partial<Conditions> = {},
  position = 1,
) {
  const fields = { ruleId: null, version: 1, name: "Clients", position, isOn: true } as const;
  const path = { order: "in_turn" as const, stages: [...stages] };
  return saveRule(world.ctx(world.people.amira), { ...fields, conditions: Conditions.parse(conditions), path });
}
