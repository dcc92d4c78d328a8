import { isWholeStaff, type Group, type Who } from "../source";

/** «CBCCVC (cả lãnh đạo)», «Tổng số người, kể cả hợp đồng»: who is taken in, and the words without that. */
export interface IncludedGroups {
  readonly own: string;
  readonly clause: string;
  readonly named: string;
}

const IN_BRACKETS = /\(\s*((?:(?:kể|tính|đếm|bao gồm|gồm|có)\s+)?cả\s+([^()]+?))\s*\)/iu;
const BEHIND = /[,;]?\s+((?:kể|tính|đếm|bao gồm|gồm)\s+cả\s+([^()]+?))\s*$/iu;

/** Null where nothing says that somebody is taken in. */
export function includedGroups(text: string): IncludedGroups | null {
  const composed = text.normalize("NFC");
  const found = IN_BRACKETS.exec(composed) ?? BEHIND.exec(composed);
  if (found === null) return null;
  const [whole, clause = "", named = ""] = found;
  return {
    own: `${composed.slice(0, found.index)} ${composed.slice(found.index + whole.length)}`.trim(),
    clause,
    named,
  };
}

/**
 * Who is meant where a name takes a group in: CBCCVC with the contract workers are everybody, leaders and women belong to
 * CBCCVC anyway. null: of others («giáo viên, kể cả hợp đồng») nobody can tell who comes to them.
 */
export function takingIn(who: Who, included: Who): Who | null {
  const [group, ...others] = included;
  if (group === undefined || others.length > 0 || !isWholeStaff(who)) return null;
  if (CONTRACT.has(group)) return [];
  return WITHIN.has(group) ? who : null;
}

const CONTRACT: ReadonlySet<Group> = new Set(["contract", "workers"]);
const WITHIN: ReadonlySet<Group> = new Set([
  "leaders",
  "body-leaders",
  "unit-leaders",
  "women",
  "men",
  "party-members",
]);
