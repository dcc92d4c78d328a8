import { looksLikePerson, looksLikeUnit } from "../../../layout/cell-looks";
import { plain } from "../../../text/plain";
import { awardsNamed } from "../../../vocabulary/award-words";
import { isNote, isPlaceAndDate, isSignature } from "../../../vocabulary/row-words";
import { collectiveClauses } from "../../claims/collective-sentences";
import { explainsSigns } from "../../claims/legends";
import {
  cellsOf,
  goesOn,
  isDataColumn,
  isFormulaDust,
  isLineOfList,
  isMarkOfTitle,
  isSubstantial,
} from "../rows-of-list";
import { type RowShape, structural } from "../row-shape";
import { type Context, sectionHeading } from "../section-rows";
import { isApart, isOutside } from "../apart";
import { isSummedAbove } from "../summing-formulas";
import { bareHeading } from "./bare-heading";
import { isExampleRow } from "./example-rows";
import { isFigureBelowTotal } from "./figures-below";
import type { Candidate, OpenRow, RowPart } from "./row-part";
import { isHandNote, isNames, isPosts } from "./signers";
import { isProseWithFigure, isSumByFigures, isSumByName, totalInWords } from "./totals-among-lines";
import type { UsualLine } from "./usual-line";

const LINE: RowShape = { shape: "line" };
const ORDINARY: readonly Candidate[] = [{ part: "line", shape: LINE, weight: 0 }];

/** What speaks for a part, in the scale of log-odds: clear words for it decide, the shape alone inclines. */
const WEIGHT = {
  formulasOnly: 20,
  furtherTitle: 12,
  signatureWords: 11,
  signer: 8,
  post: 4,
  totalWords: 10,
  /** The same words where they may mean a part of the list, or the whole of it. */
  otherTotal: 9,
  summedAbove: 9.5,
  sumByName: 8,
  sumByFigures: 6,
  numberOnly: 9,
  noteWords: 8,
  section: 7,
  bareHeading: 3,
  figuresBelow: 6,
  labelBelow: 2,
  aside: 5,
  likeALine: 4,
  unlikeALine: -2,
} as const;

/** A row and its surroundings, as the candidates look at it. */
interface Row {
  readonly row: number;
  /** The next row with anything in it. */
  readonly next: number | null;
  readonly cells: readonly number[];
  readonly numberText: string;
  readonly isNumbered: boolean;
  readonly hasName: boolean;
  /** Cells but the running number. */
  readonly words: readonly number[];
  readonly texts: readonly string[];
  readonly hasLines: boolean;
}

/** All that a row below the heading may be. The ordinary line, by far the most frequent one, is nothing else. */
export function openRow(
  context: Context,
  usual: UsualLine | null,
  row: number,
  next: number | null,
  hasLines: boolean,
): OpenRow {
  const { table, number } = context;
  const { sheet } = table;
  const cells = cellsOf(context, row);
  const hasName = context.names.some((column) => sheet.text(row, column) !== "");
  if (number && typeof sheet.value(row, number.column) === "number" && hasName && cells.length >= 3)
    return { row, cells, candidates: ORDINARY };
  const numberText = number ? sheet.plain(row, number.column) : "";
  const one: Row = {
    row,
    next,
    cells,
    numberText,
    isNumbered: /^\d{1,5}[.)]?$/.test(numberText),
    hasName,
    words: cells.filter((column) => column !== number?.column || !/^[\d.]*$/.test(numberText)),
    texts: cells.map((column) => sheet.plain(row, column)),
    hasLines,
  };
  if (isFormulaDust(context, row, cells))
    return { row, cells, candidates: [part("empty", "empty-line", WEIGHT.formulasOnly)] };
  if (isExampleRow(context, row, cells, hasLines))
    return { row, cells, candidates: [part("note", "note", WEIGHT.noteWords)] };
  const isLine = isLineOfList(context, row, cells);
  const others = [
    ...ofLine(context, one),
    ...ofSignature(context, one, isLine),
    ...ofTotal(context, one, usual),
    ...ofHeading(context, one, usual),
    ...ofNote(context, one),
  ];
  const isClearLine = isLine || (one.isNumbered && hasName);
  const heading = others.find(({ part: one, weight }) => one === "section" && weight === WEIGHT.bareHeading);
  const line: Candidate = {
    part: "line",
    shape: LINE,
    weight: isClearLine ? WEIGHT.likeALine : heading ? WEIGHT.unlikeALine : 0,
  };
  const candidates = [line, ...others];
  if (isClearLine) return { row, cells, candidates };
  // Below a signature everything belongs to it, whatever it would be elsewhere.
  const most = Math.max(...candidates.map((one) => (BOUND.has(one.part) ? 0 : one.weight)));
  const below = part("below-signature", one.texts.some(isNote) ? "note" : "signature", most + 0.5);
  return { row, cells, candidates: [...candidates, below] };
}

/** Parts that stand only after certain others: what they weigh elsewhere says nothing. */
const BOUND: ReadonlySet<RowPart> = new Set(["further-title", "figure-below", "post", "hand-note", "signer"]);

function part(name: RowPart, as: Parameters<typeof structural>[0], weight: number): Candidate {
  return { part: name, shape: structural(as), weight };
}

function ofLine(context: Context, { row, cells }: Row): readonly Candidate[] {
  return goesOn(context, row, cells) ? [{ part: "further-title", shape: LINE, weight: WEIGHT.furtherTitle }] : [];
}

function ofSignature(context: Context, one: Row, isLine: boolean): readonly Candidate[] {
  const { row, next, cells, texts, isNumbered, hasName, hasLines } = one;
  const found: Candidate[] = [];
  if (isPosts(context, row, next)) found.push(part("post", "signature", WEIGHT.post));
  if (!isNumbered && isNames(context, row)) found.push(part("signer", "signature", WEIGHT.signer));
  if (isHandNote(context, row)) found.push(part("hand-note", "signature", WEIGHT.signatureWords));
  const isSigned = texts.some((text) => isSignature(text) || isPlaceAndDate(text)) && !isNumbered && cells.length <= 4;
  if (isSigned && !isLine && (hasLines || next === null || !hasName || cells.length <= 2))
    found.push(part("signature", "signature", WEIGHT.signatureWords));
  return found;
}

function ofTotal(context: Context, one: Row, usual: UsualLine | null): readonly Candidate[] {
  const { row, cells, isNumbered, hasLines, words } = one;
  if (isNumbered) return words.length === 0 ? [part("empty", "empty-line", WEIGHT.numberOnly)] : [];
  const said = totalInWords(context, row, cells);
  if (said !== null) {
    const first = words[0] ?? cells[0] ?? context.table.left;
    if (cells.length === 1 && isProseWithFigure(context.table.sheet.text(row, first)))
      return [part("note", "note", WEIGHT.totalWords)];
    const isWhole = said === "total";
    return [
      part("total", "total", isWhole ? WEIGHT.totalWords : WEIGHT.otherTotal - 2),
      part("subtotal", "subtotal", isWhole ? WEIGHT.otherTotal : WEIGHT.totalWords),
    ];
  }
  const weight =
    hasLines && isSummedAbove(context, row)
      ? WEIGHT.summedAbove
      : isSumByName(context, row, cells)
        ? WEIGHT.sumByName
        : hasLines && isSumByFigures(context, row, cells, usual)
          ? WEIGHT.sumByFigures
          : null;
  return weight === null ? [] : [part("total", "total", weight), part("subtotal", "subtotal", weight - 1)];
}

function ofHeading(context: Context, one: Row, usual: UsualLine | null): readonly Candidate[] {
  const { row, cells, numberText, isNumbered, next } = one;
  const text = context.table.sheet.text(row, cells[0] ?? context.table.left);
  // «KHÔNG XÉT NĂM HỌC 2026 (không thuộc danh sách trên):» heads whoever stands below, wherever it is written.
  if (cells.length === 1 && !isNumbered && next !== null && isApart(text) && isOutside(text))
    return [
      { part: "section", shape: structural("section", { text, words: text, depth: 7 }), weight: WEIGHT.noteWords + 1 },
    ];
  const heading = sectionHeading(context, row, cells, numberText, next);
  if (heading) return [{ part: "section", shape: structural("section", heading), weight: WEIGHT.section }];
  const bare = usual === null ? null : bareHeading(context, row, cells, usual, next);
  return bare ? [{ part: "section", shape: structural("section", bare), weight: WEIGHT.bareHeading }] : [];
}

/** «Tập thể Văn phòng đăng ký danh hiệu: …» in the column of names is a sentence, and nobody's name. */
function namesCollectives(text: string): boolean {
  return collectiveClauses(text, (words) => awardsNamed(words, "collective")).length > 0;
}

/** «Tổ Thể dục không đăng ký danh hiệu tập thể»: begins like a unit, and is said of one. */
function saysItRegistersNot(text: string): boolean {
  return /\b(?:khong|chua|thoi|xin rut|khong tham gia) (?:dang ky|xet|de nghi)\b/.test(plain(text));
}

/** «Danh hiệu: CSTĐCS; Hình thức: Giấy khen» beside a name has colons as well, and explains no sign. */
function isLegendLine(text: string): boolean {
  return /=|\s[-–—]\s|(?:^|\s)(?:mã|ký hiệu)(?=\s|:)/iu.test(text) && explainsSigns(text);
}

function ofNote(context: Context, one: Row): readonly Candidate[] {
  const { table, names, kind } = context;
  const { sheet } = table;
  const { row, cells, texts, isNumbered, hasName, words } = one;
  const found: Candidate[] = [];
  if (texts.some(isNote) && !isNumbered && cells.length <= 2) found.push(part("note", "note", WEIGHT.noteWords));
  const isLegend = !isNumbered && cells.length <= 3 && cells.some((column) => isLegendLine(sheet.text(row, column)));
  if (isLegend) found.push(part("note", "note", WEIGHT.noteWords));
  if (isFigureBelowTotal(context, row))
    found.push(part("figure-below", "note", words.length > 1 ? WEIGHT.figuresBelow : WEIGHT.labelBelow));
  if (isNumbered && !hasName && !words.some((column) => isSubstantial(context, row, column)))
    found.push(part("empty", "empty-line", WEIGHT.aside));
  const first = words[0] ?? cells[0] ?? table.left;
  if (cells.length !== 1 || isNumbered) return found;
  const text = sheet.text(row, first);
  const merged = sheet.mergeAt(row, first);
  const inNames = names.includes(first) || names.length === 0;
  if (namesCollectives(text)) return [...found, part("note", "note", WEIGHT.noteWords)];
  const aside = part("note", "note", WEIGHT.aside);
  // «Quỹ khen dự kiến: 31.500.000 (chưa duyệt)»: a label with a figure is nobody's name.
  if (/^[^:]{3,60}:\s*(?:\d{1,3}(?:[.,]\d{3})+|\d{5,})(?:\s|$)/.test(text))
    return [...found, part("note", "note", WEIGHT.noteWords)];
  // In a numbered list a sentence without a number is a remark: «nhờ chị Hạnh gọi lại Đội 2».
  const isName = looksLikePerson(text) || (looksLikeUnit(text) && !saysItRegistersNot(text));
  const isSentence = text.split(/\s+/).length >= 5 && !isName;
  if (context.number && inNames && isSentence) return [...found, aside];
  const isRemark = /^[-+•*]/.test(text) || text.length > 90 || (!inNames && !isDataColumn(context, first));
  if (isRemark) return [...found, aside];
  // A mark all by itself is somebody's: nobody knows whose.
  if (isMarkOfTitle(context, row, first) || (kind === "summary" && looksLikeUnit(text)))
    return [...found, { part: "line", shape: LINE, weight: WEIGHT.aside }];
  const isAside = merged !== null && merged.right - merged.left >= 2;
  return isAside || (!inNames && (kind === "registration" || kind === "staff")) ? [...found, aside] : found;
}
