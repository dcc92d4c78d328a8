import type { AwardId } from "../../../../domain/glossary/awards";
import { decodeSource } from "../../count/source-code";
import type { FigureColumn } from "../../meaning/column-uses";
import { countMeant, type CellMeaning } from "../../meaning/count-meant";
import { facetsOfCell } from "../../meaning/facets-of-cell";
import type { Line } from "../../read-table/line";
import { headOf } from "../../read-table/table";
import { shareOf, withScope, type Scope } from "../../source";
import { folded, giverIn } from "../../words";
import type { BindInput } from "../bound-table";
import { columnKey, toldSources } from "../form-keys";
import type { FigureTable } from "./figure-table";
import { staffOnlyColumns } from "./share-formula";

/** A line's title read as that of the other kind is likely, and asked rather than written. */
const STRETCHED = 0.6;

/** What the cell of a line and a column counts, for a table: her answers first, then what line and head say together. */
export function cellMeanings(
  read: FigureTable,
  { facts, answers, year }: BindInput,
): (line: Line, scope: Scope | null, use: FigureColumn) => CellMeaning {
  const { items, figures } = read;
  const told = toldSources(answers, read.form);
  const staffOnly = staffOnlyColumns(
    figures.map((use) => use.column),
    read.table,
  );
  const isLeaders = (scope: Scope) =>
    scope.kind === "units" &&
    scope.units.length === 1 &&
    facts.units.find((unit) => unit.key === scope.units[0])?.kind === "leadership";

  return (line, scope, use) => {
    if (scope === null) return { kind: "unclear", options: [] };
    const answer = told.get(columnKey(use.column));
    if (answer !== undefined) return asTold(answer, scope);
    const { row, column, isStretched } = facetsOfCell(line, use, items, figures, year);
    if (isOfOneGiver(line, use, column.award ?? row.award) && facts.certificateGivers.size > 1)
      return { kind: "unclear", options: [] };
    const meant = countMeant(row, column, scope, facts, read.unitsDown && isSole(use, read));
    if (meant.kind !== "source") return meant;
    const { source } = meant;
    if (source.kind === "award") {
      // «Ban Giám đốc» is no collective that could be awarded.
      if (source.recipient === "collective" && isLeaders(scope)) return { kind: "impossible" };
      // A share's people are always among those it is taken of.
      if (staffOnly.has(use.column.column))
        return source.recipient === "individual" ? { ...meant, source: { ...source, who: "staff" } } : meant;
    }
    return isStretched ? { ...meant, confidence: STRETCHED } : meant;
  };
}

/** «Giấy khen của Chủ tịch UBND huyện»: one of several givers, where the count knows only the award. */
function isOfOneGiver(line: Line, use: FigureColumn, award: AwardId | null): boolean {
  return award === "certificate-of-merit" && (giverIn(line.label) ?? giverIn(headOf(use.column))) !== null;
}

function asTold(code: string | null, scope: Scope): CellMeaning {
  const source = code === null ? null : decodeSource(code);
  return source === null ? { kind: "impossible" } : { kind: "source", source: withScope(source, scope), confidence: 1 };
}

/** The first figure after the names, under a head that speaks of no title. */
function isSole(use: FigureColumn, { figures }: FigureTable): boolean {
  return figures[0]?.column.column === use.column.column && !/danh hieu|khen thuong/.test(folded(headOf(use.column)));
}

/** «Tỷ lệ LĐTT (%)» as a line: the count of its title over the people or the units of the same column. */
export function asShareOfLine(line: Line, meant: CellMeaning): CellMeaning {
  if (line.kind !== "item" || line.facets.measure !== "share") return meant;
  if (meant.kind !== "source" || meant.source.kind !== "award") return meant;
  return { ...meant, source: shareOf(meant.source) };
}
