import type { Unit } from "../../../../domain/register/register";
import type { Bilingual } from "../../../../domain/bilingual";
import type { Facts } from "../../facts";
import { saysNothing } from "../../meaning/facets";
import type { Item, Line } from "../../read-table/line";
import { joinScopes, wholeScope, type Scope } from "../../source";
import { folded } from "../../words";
import { totalOverUnknown, unitTwice } from "./doubts";
import type { FigureTable } from "./figure-table";

/** Of whom each line of a table speaks, and how far that is certain. */
export interface LineScopes {
  /** null: the line counts nobody (a heading, a unit that nothing is known of). */
  readonly of: (line: Line) => Scope | null;
  /** Its unit stands twice, or a total takes in a line that may be one of the units left out. */
  readonly doubtOf: (line: Line) => Bilingual | null;
  /** Lines whose unit she is asked about. */
  readonly asked: readonly Item[];
  /** Units of the register without a line, in no total. */
  readonly leftOut: readonly Unit[];
}

/** Where the titles run down, every line speaks of the whole register. */
export function lineScopes(read: FigureTable, facts: Facts): LineScopes {
  if (read.ownLine !== null) return scopesOfOwnLine(read.ownLine);
  return read.unitsDown ? scopesByUnit(read.items, facts) : scopesOfWhole(read.items, facts);
}

/** Of a table of several bodies only our own line can be counted; the totals are theirs who gather it. */
function scopesOfOwnLine(own: Item): LineScopes {
  return {
    of: (line) => (line === own ? wholeScope : null),
    doubtOf: () => null,
    asked: [],
    leftOut: [],
  };
}

function scopesOfWhole(items: readonly Item[], { register, unitsMeant }: Facts): LineScopes {
  const own = register.organisation === null ? null : folded(register.organisation.value);
  const isOwn = ({ label }: Item) => items.length === 1 || folded(label) === own;
  return {
    of: (line) => {
      if (line.kind === "item") {
        if (line.match.kind === "unit") return { kind: "units", units: unitsMeant(line.match.unit.key) };
        // A name that says nothing is somebody else's, unless it is the body's own.
        if (saysNothing(line.facets) && line.qualifier === null && !isOwn(line)) return null;
      }
      return scopeOfKind(line, wholeScope, () => wholeScope);
    },
    doubtOf: () => null,
    asked: [],
    leftOut: [],
  };
}

function scopesByUnit(items: readonly Item[], facts: Facts): LineScopes {
  const asked = items.filter((item) => item.match.kind === "ask");
  const unknown = items.filter((item) => item.match.kind === "none");
  const missing = unitsWithoutLine(items, facts);
  // As many lines in doubt as units without a line: whichever is which, their total is the same.
  const isSettled = asked.length > 0 && asked.length === missing.length;

  const ofItem = (item: Item): Scope | null =>
    item.match.kind === "unit" ? { kind: "units", units: facts.unitsMeant(item.match.unit.key) } : null;
  const knowsUnits = facts.units.some((unit) => unit.kind === "department" || unit.kind === "leadership");
  const ofRows = (rows: readonly number[]): Scope | null => {
    const covered = items.filter((item) => rows.includes(item.row));
    const scopes = covered.map(ofItem).filter((scope) => scope !== null);
    // The registration names no units at all: everybody is in the total, nobody in one of its lines.
    if (scopes.length === 0) return !knowsUnits && covered.length === items.length ? wholeScope : null;
    const own = joinScopes(scopes);
    const all = isSettled && asked.every((item) => rows.includes(item.row));
    if (own.kind !== "units" || !all) return own;
    return { kind: "units", units: [...own.units, ...missing.map((unit) => unit.key)] };
  };
  // A line that was not matched may be one of the units without a line, or hold whoever has no unit in the registration:
  // then a total over it is anybody's guess.
  const isSomebodyElsewhere = facts.people.some(({ unit }) => unit === null);
  const isOpenTotal = (line: Line): boolean =>
    (line.kind === "sum" || (line.kind === "part" && line.rows !== null)) &&
    unknown.some(
      (item) =>
        line.rows?.includes(item.row) === true && (isSomebodyElsewhere || missing.some((unit) => mayMean(item, unit))),
    );
  const twice = new Map(items.filter((item) => isTwice(item, items)).map((item) => [item.row, unitTwice(item)]));

  return {
    of: (line) => scopeOfKind(line, line.kind === "item" ? ofItem(line) : null, ofRows),
    doubtOf: (line) => twice.get(line.row) ?? (isOpenTotal(line) ? totalOverUnknown : null),
    asked,
    leftOut: isSettled ? [] : missing,
  };
}

function scopeOfKind(
  line: Line,
  ofItem: Scope | null,
  ofRows: (rows: readonly number[]) => Scope | null,
): Scope | null {
  switch (line.kind) {
    case "item":
      return ofItem;
    case "sum":
      return ofRows(line.rows);
    case "part":
      return line.rows === null ? wholeScope : ofRows(line.rows);
    case "whole-body":
      return { kind: "whole-body" };
    case "rate":
    case "shares":
    case "heading":
      return null;
  }
}

/** Units with people or a collective in the register for which the table has no line. */
function unitsWithoutLine(items: readonly Item[], facts: Facts): readonly Unit[] {
  const matched = new Set(
    items.flatMap(({ match }) => (match.kind === "unit" ? [match.unit.key, ...facts.unitsMeant(match.unit.key)] : [])),
  );
  return facts.units.filter(
    (unit) =>
      (unit.kind === "department" || unit.kind === "leadership") &&
      !matched.has(unit.key) &&
      [...facts.people, ...facts.staff, ...facts.collectives].some((each) => each.unit === unit.key),
  );
}

/** Leaders are no «Phòng …», and a «Phòng …» is not theirs. */
export function mayMean({ label }: Item, unit: Unit): boolean {
  const ofLeaders = /\b(lanh dao|giam doc|cap uy|thuong truc)\b/.test(folded(label));
  return ofLeaders === (unit.kind === "leadership");
}

/** Two lines of one unit; «Tập thể» and «Cá nhân» of one unit are two lines of different figures. */
function isTwice(item: Item, items: readonly Item[]): boolean {
  const { match } = item;
  if (match.kind !== "unit") return false;
  const same = items.filter((other) => other.match.kind === "unit" && other.match.unit.key === match.unit.key);
  const said = new Set(same.map(({ qualifier }) => JSON.stringify(qualifier)));
  return same.length > 1 && (item.qualifier === null || said.size < same.length);
}
