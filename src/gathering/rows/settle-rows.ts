import type { FatedRow, GatherQuestion } from "../gathered";
import { waiting } from "./fated";
import { place, type OfferedRow, type Placed, type SettleContext } from "./place-row";
import { keyOfPerson } from "./recipient-key";
import { settleGroup } from "./settle-group";
import { whoIsIt } from "./who-is-it";

export interface SettledRows {
  readonly rows: readonly FatedRow[];
  readonly questions: readonly GatherQuestion[];
}

/**
 * Gives every row of a recipient its fate, looking at all files of the run at once: who it is, whether it waits, which
 * of several rows is kept. Rows come back in the order given.
 */
export function settleRows(offered: readonly OfferedRow[], context: SettleContext): SettledRows {
  const originals = offered.filter(({ copyOf }) => copyOf === null);
  const meant = new Map(
    offered.map(
      (each) => [each, whoIsIt(each.row, each.units, context.staff, context.office, context.finder)] as const,
    ),
  );
  const atHome = new Set(
    originals.flatMap((each) => {
      const found = meant.get(each);
      return found?.kind === "person" ? [keyOfPerson(found.person, found.person.unit ?? "", context.staff)] : [];
    }),
  );
  const placed = offered.map((each) => place(each, meant.get(each) ?? { kind: "nobody" }, atHome, context));
  const fated = new Map<OfferedRow, FatedRow>();
  const questions: GatherQuestion[] = placed.flatMap(({ waits }) => (waits?.question ? [waits.question] : []));
  for (const group of groupsOf(placed)) questions.push(...settleGroup(group, context, fated));
  for (const each of placed) {
    if (each.waits !== null) fated.set(each.offered, waiting(each, each.waits));
  }
  return {
    rows: offered.flatMap((each) => fated.get(each) ?? []),
    questions: onceEach(questions),
  };
}

function groupsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    if (each.key === null || each.waits !== null) continue;
    const group = groups.get(each.key);
    if (group) group.push(each);
    else groups.set(each.key, [each]);
  }
  return [...groups.values()];
}

function onceEach(questions: readonly GatherQuestion[]): readonly GatherQuestion[] {
  const once = new Map<string, GatherQuestion>();
  for (const question of questions) if (!once.has(question.id)) once.set(question.id, question);
  return [...once.values()];
}
