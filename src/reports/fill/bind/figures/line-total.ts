import type { RecipientKind } from "../../../../domain/recipient";
import type { Facets } from "../../meaning/facets";
import type { FigureColumn } from "../../meaning/column-uses";
import {
  both,
  isSameSource,
  isSameWho,
  isShare,
  joinScopes,
  withScope,
  type AwardSource,
  type Source,
  type Who,
} from "../../source";
import { isSumHead } from "../../vocabulary/totals";
import type { FigureTable } from "./figure-table";
import type { Found, Told } from "./found";
import { columnNumbered } from "./numbering";
import { peopleOrBoth } from "./doubts";

/** What a total can be at most where it is open whom it takes in: it is asked, never written. */
const IN_DOUBT = 0.5;

/**
 * The columns that one column adds up in each line: «Tổng số» beside «Tập thể | Cá nhân», or as the numbering row
 * says («(3)=(4)+(5)»); null where it counts something of its own.
 */
export function addedColumns(use: FigureColumn, { figures, table }: FigureTable): readonly number[] | null {
  if (use.facets.who.length > 0 || use.facets.measure === "share") return null;
  if (use.ofGroup) return unitsOfGroup(use, figures);
  const numbers = addedNumbers(use.column.numbering);
  if (numbers !== null && isTotalHead(use)) return numbers.map((number) => columnNumbered(table, number));
  return partsBeside(use, figures);
}

/** What such a column comes to in one line, `told` being what its other columns count; null: not all of it is known. */
export function lineTotal(added: readonly number[], told: ReadonlyMap<number, Told>): Found | null {
  const parts = added.map((column) => told.get(column) ?? null);
  if (parts.includes(null)) return null;
  const counted = parts.filter((part): part is Found => part !== null && part !== "nobody");
  const [only, ...others] = counted;
  if (only === undefined) return null;
  // The share of both sexes is not the sum of their shares, and that of several units is one of them together.
  if (counted.some(({ source }) => isShare(source) || source.kind === "fraction")) return shareOfUnits(counted);
  const confidence = Math.min(0.9, ...counted.map((part) => part.confidence));
  const of = counted.map(({ source }) => source);
  return { source: others.length === 0 ? only.source : { kind: "sum", of, along: "line" }, confidence };
}

/** «Cộng» of units across in a line of shares: the same share of all of them; null where the shares are of something else. */
function shareOfUnits(counted: readonly Found[]): Found | null {
  const scopes = counted.map(({ source }) =>
    "part" in source && typeof source.part === "object" && "scope" in source.part ? source.part.scope : null,
  );
  const known = scopes.filter((scope) => scope !== null);
  const together = joinScopes(known);
  const [first, ...others] = counted.map(({ source }) => withScope(source, together));
  if (first === undefined || known.length < scopes.length || together.kind === "whole") return null;
  if (!others.every((other) => isSameSource(other, first))) return null;
  return { source: first, confidence: Math.min(0.9, ...counted.map(({ confidence }) => confidence)) };
}

/** People and collectives together: «Tổng số» of an award where the form does not tell them apart. */
export function everyHolder(
  options: readonly Source[],
  use: FigureColumn,
  figures: readonly FigureColumn[],
): Found | null {
  if (!isTotalHead(use) || use.facets.recipient !== null || use.facets.who.length > 0) return null;
  const awards = options.filter((each): each is AwardSource => each.kind === "award");
  if (awards.length < 2 || awards.some(({ award }) => award !== awards[0]?.award)) return null;
  const source: Source = { kind: "sum", of: awards, along: "line" };
  // «Tổng số | Trong đó: nữ», «Chia ra: biên chế | hợp đồng»: of people alone, or of both with the people divided?
  // Beside «Tập thể | Cá nhân» it is of both.
  const isOf = (kind: RecipientKind) => figures.some(({ facets }) => facets.recipient === kind);
  const namesBoth = isOf("collective") && isOf("individual");
  return !namesBoth && figures.some(({ facets }) => dividesPeople(facets))
    ? { source, confidence: IN_DOUBT, doubt: peopleOrBoth }
    : { source, confidence: 0.8 };
}

function dividesPeople({ who, award, measure }: Facets): boolean {
  return who.length > 0 && award === null && measure !== "share";
}

function isTotalHead({ column }: FigureColumn): boolean {
  return isSumHead(column.path.at(-1) ?? "");
}

/** «(3)=(4)+(5)» */
function addedNumbers(numbering: string | null): readonly number[] | null {
  const sum = /^\(?\d+\)?\s*=\s*([([]?\(?\d+\)?(?:\s*\+\s*\(?\d+\)?)+[)\]]?)$/.exec(numbering?.trim() ?? "")?.[1];
  return sum === undefined ? null : [...sum.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** «Các ban › Ban A | Ban B | Cộng»: the units under the same head. */
function unitsOfGroup({ column: { path } }: FigureColumn, figures: readonly FigureColumn[]): readonly number[] {
  const isTogether = ({ column, ofGroup }: FigureColumn) => !ofGroup && column.path.at(-2) === path.at(-2);
  return figures.filter(isTogether).map(({ column }) => column.column);
}

/** The columns «Tập thể» and «Cá nhân» that follow under the same head, or under «Trong đó»; «Nam» and «Nữ» beside them. */
function partsBeside(use: FigureColumn, figures: readonly FigureColumn[]): readonly number[] | null {
  return partsOfTwoHalves(use, figures) ?? partsOfBothKinds(use, figures);
}

/** Groups of which everybody belongs to one. */
const halves: readonly Who[] = [
  ["women", "men"],
  ["permanent", "contract"],
  ["staff", "contract"],
];

/** «Nam | Nữ | Tổng», «Tổng | Biên chế | Hợp đồng», and nothing between them. */
function partsOfTwoHalves(use: FigureColumn, figures: readonly FigureColumn[]): readonly number[] | null {
  if (!isTotalHead(use)) return null;
  const at = figures.indexOf(use);
  const group = use.column.path.slice(0, -1);
  for (const pair of [figures.slice(Math.max(0, at - 2), at), figures.slice(at + 1, at + 3)]) {
    const [one, other] = pair;
    if (one === undefined || other === undefined) continue;
    const [first, second] = [one.facets.who, other.facets.who];
    const areBoth =
      halves.some((half) => isSameWho(both(first, second), both(half, []))) &&
      first.length === 1 &&
      second.length === 1;
    const isTogether = pair.every(({ column, facets }) => {
      const isNear = group.every((text, level) => column.path[level] === text) && !facets.isPart;
      return isNear && facets.leftover.length === 0 && facets.foreign === null && facets.measure !== "share";
    });
    if (areBoth && isTogether && one.facets.award === other.facets.award)
      return [one.column.column, other.column.column];
  }
  return null;
}

function partsOfBothKinds(use: FigureColumn, figures: readonly FigureColumn[]): readonly number[] | null {
  if (!isTotalHead(use) || use.facets.recipient !== null) return null;
  const group = use.column.path.slice(0, -1);
  const beside = figures.filter(
    ({ column, facets }) =>
      column.column > use.column.column &&
      group.every((text, at) => column.path[at] === text) &&
      facets.award === use.facets.award &&
      facets.who.length === 0 &&
      facets.foreign === null &&
      (facets.lastYear === null) === (use.facets.lastYear === null) &&
      facets.measure !== "share",
  );
  const collective = beside.find(({ facets }) => facets.recipient === "collective");
  const individual = beside.find(({ facets }) => facets.recipient === "individual");
  if (collective === undefined || individual === undefined) return null;
  return [collective.column.column, individual.column.column];
}
