import type { RecipientKind } from "../../domain/recipient";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import { awardsNamed, herWords, isOurs } from "../../vocabulary/award-words";
import type { Books } from "../bookkeeping/books";
import { rowsUnder } from "../bookkeeping/books";
import { type CodeBook, isTitleCode } from "../claims/code-book";
import { markable } from "../claims/recipients";
import type { ClaimSource } from "../claims/claims";
import { cellsOfRow } from "../claims/cells-of-row";
import { wordsOfRow } from "../claims/said-rows";
import { titlesBeside } from "../claims/titles-beside";
import { explainsSigns } from "../claims/legends";
import { codesIn } from "../claims/title-cells";
import { isClaimColumn, isTitleText } from "../columns/claim-columns";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import type { ShapedRow } from "../rows/row-shape";

/** A row that says of somebody what they register for, and of which nothing was counted. */
export interface LooseRow {
  readonly row: number;
  /** Whose it seems to be; null where the row does not tell. */
  readonly kind: RecipientKind | null;
  /** What the row was taken for. */
  readonly as: LooseAs;
}

export type LooseAs = "note" | "section" | "signature" | "total" | "nameless" | "untitled";

/** Rows outside the lines of a list that name a title and whose it is, or hold a title where the lines hold theirs. */
export function looseRows({ form, lines }: Books, codes: CodeBook): readonly LooseRow[] {
  const claimed = new Set(lines.drafts.flatMap(({ claims }) => claims.map(({ cell }) => cell.row)));
  const nameless = new Set(lines.nameless);
  const untitled = new Map(
    lines.drafts.flatMap((one) => {
      const own = one.claims.filter(({ how }) => how !== "heading");
      return own.length + one.misplaced.length === 0 ? [[one.at.row, one] as const] : [];
    }),
  );
  const source = { hers: herWords(form.answers), year: titleYear(form.form.title) };
  const noted = new Set([...lines.notes.values()].flat().map((note) => note.at.row));
  const listed = new Set(lines.drafts.map(({ name }) => plain(name.value)));
  // «Đ/c Hà Văn Lập: Giấy khen» of somebody in the list is read as a remark on the line.
  const isOfTheList = (row: number) =>
    noted.has(row) && (wordsOfRow(form, row, source)?.names ?? []).every((name) => listed.has(plain(name)));
  return form.shaped.flatMap(({ row, shape }, at): readonly LooseRow[] => {
    if (form.said.has(row) || claimed.has(row) || isOfTheList(row)) return [];
    if (nameless.has(row)) return [{ row, kind: kindOf(form, row), as: "nameless" }];
    const draft = shape.shape === "line" ? untitled.get(row) : undefined;
    if (draft !== undefined) {
      const words = saysTitleElsewhere(form, row, source) ? wordsOfRow(form, row, source) : null;
      if (words !== null) return [{ row, kind: words.kind, as: "untitled" }];
      const isTitledBeside = draft.kind === "collective" && titlesBeside(form, source, row).length > 0;
      return isTitledBeside ? [{ row, kind: "collective", as: "untitled" }] : [];
    }
    const isListed = shape.shape === "structural" && shape.as === "title" && isNumbered(form, row);
    const as = isListed ? "note" : shape.shape === "structural" ? AS[shape.as] : undefined;
    if (as === undefined || lines.fates.get(row)?.fate === "counted") return [];
    // «Tập thể: A = Tập thể lao động tiên tiến» tells what signs mean.
    if (
      as === "note" &&
      cellsOfRow(form.table, row).some((column) => explainsSigns(form.table.sheet.text(row, column)))
    )
      return [];
    if (as === "section" && headsLines(form.shaped, at)) return [];
    const words = as === "total" ? null : wordsOfRow(form, row, source);
    if (words !== null) return [{ row, kind: words.kind, as }];
    return row >= form.table.body && as !== "signature" && (holdsTitle(form, row, codes) || saysWhoAndWhat(form, row))
      ? [{ row, kind: kindOf(form, row), as }]
      : [];
  });
}

/** «2) | Trạm Bơm số 2 / Tập thể LĐTT» above a list is one of several, and no title of the list. */
function isNumbered({ table }: RecognisedForm, row: number): boolean {
  const [first] = cellsOfRow(table, row);
  return first !== undefined && /^\s*(?:[-+•*–]|\(?\d{1,2}\s*[.)/])/u.test(table.sheet.text(row, first));
}

/** «Trạm Bản Mạ | Tập thể lao động tiên tiến, đợt 2»: one cell names somebody, another a title, with whatever words besides. */
function saysWhoAndWhat({ table }: RecognisedForm, row: number): boolean {
  const texts = cellsOfRow(table, row).map((column) => table.sheet.text(row, column));
  const isTitle = (text: string) => !/\d{2}|%/.test(text) && awardsNamed(text).some(isOurs);
  return (
    texts.length >= 2 &&
    texts.some(isTitle) &&
    texts.some((text) => awardsNamed(text).length === 0 && (looksLikePerson(text) || looksLikeUnit(text)))
  );
}

const AS: Readonly<Partial<Record<string, LooseAs>>> = {
  note: "note",
  section: "section",
  signature: "signature",
  total: "total",
  subtotal: "total",
};

/** Where the lines have names, posts and units, a title is out of place: «Phòng Giáo dục | Tập thể lao động xuất sắc». */
function saysTitleElsewhere(
  { table: { sheet }, form: { columns } }: RecognisedForm,
  row: number,
  { hers }: Pick<ClaimSource, "hers">,
): boolean {
  return columns.some(
    ({ role, column }) => OF_THE_LINE.has(role) && awardsNamed(sheet.text(row, column), null, hers).some(isOurs),
  );
}

const OF_THE_LINE: ReadonlySet<string> = new Set(
  "number name family-name given-name position position-and-unit unit form-of-address gender birth-date headcount".split(
    " ",
  ),
);

function headsLines(shaped: readonly ShapedRow[], at: number): boolean {
  const under = new Set(rowsUnder(shaped, at));
  return shaped.some(({ row, shape }) => under.has(row) && shape.shape === "line");
}

/** A title in words or by its code, or a tick that is no figure, in a column of titles. */
function holdsTitle({ table: { sheet }, form: { columns } }: RecognisedForm, row: number, codes: CodeBook): boolean {
  return columns.some((column) => {
    const text = isClaimColumn(column) ? sheet.text(row, column.column) : "";
    if (text === "" || /^[\d.,:;\s%/]+$/.test(text)) return false;
    if (column.role === "mark") return readMark(markable(sheet, row, column.column)) === "yes";
    const isCode = codesIn(text, codes).every((part) => isTitleCode(part, codes));
    return isCode || (isTitleText(column) && awardsNamed(text).length > 0 && !/\d/.test(text));
  });
}

function kindOf({ table }: RecognisedForm, row: number): RecipientKind | null {
  const texts = cellsOfRow(table, row).map((column) => table.sheet.text(row, column));
  if (texts.some((text) => looksLikePerson(text))) return "individual";
  return texts.some((text) => /^tập thể\s/iu.test(text)) ? "collective" : null;
}
