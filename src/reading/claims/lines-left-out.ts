import type { RowFate } from "../../domain/form/row-fate";
import { apartWhy, isApart, isOutside, outsideWhy } from "../rows/apart";
import { isStruckOut, struckWhy } from "../rows/struck";
import { withdrawnFate } from "../rows/withdrawn";
import type { ReadLine } from "./line-claims";
import { isTrial } from "./nobodys-names";
import { NOTE, type RegistrationWalk } from "./registration-walk";

/**
 * What becomes of a line that was read and still registers nobody: all it claims was refused, it is a trial, it stands
 * under people who are kept apart, or a pen has gone through it. null for a line that counts.
 */
export function leftOut(walk: RegistrationWalk, at: ReadLine): RowFate | null {
  const { refused, read, claims, said, name } = at;
  if (refused && claims.claims.length === 0 && read.claims.length > 0) return withdrawnFate(refused);
  if (said) return null;
  if (name && claims.claims.length === 0 && isTrial(name.value)) return NOTE;
  return keptApart(walk, at) ?? struckOut(walk, at);
}

function keptApart({ apart }: RegistrationWalk, { row, name, sections, claims }: ReadLine): RowFate | null {
  // «Thôi việc từ 01/3» in a column of awards is the reason, and no award.
  const titles = claims.claims.filter(({ award }) => award !== "other");
  const inCells = titles.filter(({ how }) => how !== "heading");
  const heading = sections.find(({ text }) => isApart(text) && (isOutside(text) ? inCells : titles).length === 0);
  if (!heading) return null;
  if (isOutside(heading.text)) return { fate: "excluded", why: outsideWhy(heading) };
  if (!name) return null;
  const group = apart.get(heading.row) ?? { heading, rows: [] };
  group.rows.push(row);
  apart.set(heading.row, group);
  return { fate: "questioned", why: apartWhy(heading) };
}

function struckOut({ form, struck }: RegistrationWalk, { row, name, kind }: ReadLine): RowFate | null {
  if (!name || !isStruckOut(form, row, name.cell.column)) return null;
  const same = struck.get(kind) ?? { kind, lines: [] };
  same.lines.push({ row, name: name.value });
  struck.set(kind, same);
  return { fate: "questioned", why: struckWhy };
}
