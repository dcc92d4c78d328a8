import type { Bilingual } from "../../domain/bilingual";
import type { Column } from "../../domain/form/form";
import type { OddCell } from "../../domain/form/odd-cell";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { awardsNamed, isOurs } from "../../vocabulary/award-words";
import { type CellRef, cellKey } from "../../workbook/refs";
import type { Books } from "../bookkeeping/books";
import { cellsOfRow } from "../claims/cells-of-row";
import { isClaimColumn } from "../columns/claim-columns";
import type { LooseRow } from "./loose-rows";
import type { CellTurn, TurnedCells } from "./turned-claims";

/**
 * The cells of a counted list that its columns and rows alone do not explain, in reading order, each once: words nobody
 * understands, titles out of place, words left over, titles counted with doubt, rows that name a title and were not counted.
 */
export function oddCells(
  { form, lines }: Books,
  turned: readonly TurnedCells[],
  loose: readonly LooseRow[],
): readonly OddCell[] {
  const { sheet } = form.table;
  const found = new Map<number, OddCell>();
  const add = (at: CellRef, fate: Bilingual) => {
    const key = cellKey(at.row, at.column);
    if (!found.has(key)) found.set(key, { at, text: sheet.text(at.row, at.column), fate });
  };
  for (const { column, turn, texts } of turned) for (const { at } of texts) add(at, turnedAs(turn, column));
  for (const { unreadTitles, misplaced, claims } of lines.drafts) {
    for (const { cell, isAsked } of unreadTitles) add(cell, isAsked ? ASKED : UNREAD);
    for (const { cell, award } of misplaced) add(cell, misplacedAs(award));
    for (const { cell, award, certain, how } of claims)
      if (!certain && how !== "heading") add(cell, countedInDoubt(award));
  }
  for (const { row } of loose)
    for (const column of cellsOfRow(form.table, row)) add(sheet.ref(row, column), NOT_COUNTED);
  const silent = form.form.columns.filter(saysNothingOfTitles);
  const counted = new Set(
    lines.drafts.flatMap(({ claims }) => claims.map(({ cell }) => cellKey(cell.row, cell.column))),
  );
  for (const row of new Set(lines.drafts.map(({ at }) => at.row)))
    for (const { column, header } of silent)
      if (!counted.has(cellKey(row, column)) && awardsNamed(sheet.text(row, column)).some(isOurs))
        add(sheet.ref(row, column), inColumn(header));
  return [...found.values()].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
}

const ADDS: ReadonlySet<CellTurn> = new Set(["added", "may-add"]);
const REMARKED: ReadonlySet<CellTurn> = new Set(["given-up", "changed", "may-change"]);

function turnedAs(turn: CellTurn, { role }: Column): Bilingual {
  if (turn === "withdrawn") return WITHDRAWN;
  if (ADDS.has(turn)) return ADDED;
  return REMARKED.has(turn) && role === "remarks" ? TAKES_BACK : LEFT_OVER;
}

/** Columns of past titles, of results and of initiatives are about titles of their own; these are about none. */
function saysNothingOfTitles(column: Column): boolean {
  return !isClaimColumn(column) && SILENT.has(column.role);
}

const SILENT: ReadonlySet<string> = new Set(
  "number name family-name given-name position position-and-unit unit remarks".split(" "),
);

function nameOf(award: AwardId): Bilingual {
  const name = awardName(award, "");
  return { vi: glossaryEntry(award)?.short ?? name.vi, en: name.en };
}

function misplacedAs(award: AwardId): Bilingual {
  const name = nameOf(award);
  return {
    vi: `dấu ở cột ${name.vi}, không phải danh hiệu của đối tượng ở dòng này: chưa tính`,
    en: `a mark under ${name.en}, which is not for the recipient of this row: not counted`,
  };
}

function countedInDoubt(award: AwardId): Bilingual {
  const name = nameOf(award);
  return award === "other"
    ? { vi: "danh hiệu khác, giữ nguyên chữ", en: "another title, kept in its words" }
    : { vi: `tính là ${name.vi}, chưa thật chắc`, en: `counted as ${name.en}, not quite sure` };
}

function inColumn(header: string): Bilingual {
  return {
    vi: `nêu danh hiệu ở cột «${header}», không phải cột đăng ký: không tính`,
    en: `names a title under «${header}», which registers nothing: not counted`,
  };
}

const UNREAD: Bilingual = { vi: "chưa hiểu là danh hiệu gì: chưa tính", en: "not understood as a title: not counted" };
const ASKED: Bilingual = { vi: "chưa tính, có câu hỏi", en: "not counted, asked about" };
const LEFT_OVER: Bilingual = {
  vi: "đã tính, còn chữ có thể đổi nghĩa: có câu hỏi",
  en: "counted, with words left over that may turn it: asked about",
};
const WITHDRAWN: Bilingual = {
  vi: "rút danh hiệu ghi ở dòng này: không tính, có câu hỏi",
  en: "takes back what its row says: not counted, asked about",
};
const ADDED: Bilingual = {
  vi: "ghi chú có thể là đăng ký thêm: có câu hỏi",
  en: "the remark may register one more title: asked about",
};
const TAKES_BACK: Bilingual = {
  vi: "rút lại danh hiệu đang tính ở dòng này: có câu hỏi",
  en: "takes back what its row is counted for: asked about",
};
const NOT_COUNTED: Bilingual = {
  vi: "dòng nêu danh hiệu mà chưa tính: có câu hỏi",
  en: "the row names a title and is not counted: asked about",
};
