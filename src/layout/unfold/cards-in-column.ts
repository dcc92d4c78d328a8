import type { SheetText } from "../sheet-text";
import { findHeaders } from "../find-heads";
import type { Anchor } from "./card-anchors";
import { type Field, nameOfCard, pairsOf } from "./card-fields";
import { type Label, labelsOf, valueUnder } from "./card-labels";
import { isClaimLabel } from "./labels";
import { type Piece, pieceAt, type ViewRow } from "./sheet-view";

/**
 * «STT | Thông tin cá nhân | Danh hiệu» over «1 | Họ tên: …, Chức vụ: … | LĐTT»: a table in one column of which stands
 * a whole card. Shown with the labels of the cards as columns beside the others. null for any other sheet.
 */
export function cardsInColumn(sheet: SheetText, anchors: readonly Anchor[]): readonly ViewRow[] | null {
  const [first] = anchors;
  if (first === undefined || anchors.some(({ as, column }) => as !== "pair" || column !== first.column)) return null;
  const heads = headsOver(sheet, first);
  if (heads === null) return null;
  const fields = new Map(anchors.map(({ row }) => [row, pairsOf(pieceAt(sheet, row, first.column))]));
  const labels = labelsOf([...fields.values()]);
  const isClaiming = [...labels.map(({ label }) => label), ...heads.others.map(({ text }) => text)].some(isClaimLabel);
  if (!isClaiming || labels.length < 2) return null;
  return [
    ...Array.from({ length: heads.top - 1 }, (_, at): ViewRow => ({ as: "typed", row: at + 1 })),
    { as: "head", pieces: [...heads.others.map(({ piece }) => piece), ...labels.map(({ head }) => head)] },
    ...Array.from({ length: sheet.lastRow - first.row + 1 }, (_, at): ViewRow => {
      const own = fields.get(first.row + at);
      return own === undefined
        ? { as: "typed", row: first.row + at }
        : lineOf(sheet, first.row + at, own, labels, heads);
    }),
  ];
}

interface Heads {
  readonly top: number;
  /** The columns beside that of the cards, all levels of their heads joined. */
  readonly others: readonly { readonly column: number; readonly text: string; readonly piece: Piece }[];
}

/** The heading that ends right above the first card and heads its column too. */
function headsOver(sheet: SheetText, { row, column }: { readonly row: number; readonly column: number }): Heads | null {
  const band = findHeaders(sheet).find(({ bottom, numbering }) => (numbering ?? bottom) === row - 1);
  const [top, bottom] = band === undefined ? [row - 1, row - 1] : [band.top, band.bottom];
  if (top < 1 || sheet.shown(bottom, column) === "" || sheet.filled(bottom).length < 2) return null;
  const others = Array.from({ length: sheet.lastColumn }, (_, at) => at + 1)
    .filter((own) => own !== column)
    .flatMap((own) => {
      const levels = Array.from({ length: bottom - top + 1 }, (_, at) => sheet.shown(top + at, own));
      const text = [...new Set(levels.filter((level) => level !== ""))].join(" › ");
      return text === "" ? [] : [{ column: own, text, piece: { value: text, row: bottom, column: own } }];
    });
  return others.length === 0 ? null : { top, others };
}

/** Other cells of the row under their own heads; what stands under none goes on behind the labels. */
function lineOf(
  sheet: SheetText,
  row: number,
  fields: readonly Field[],
  labels: readonly Label[],
  { others }: Heads,
): ViewRow {
  const said = others.map(({ column }) => {
    const area = sheet.mergeAt(row, column);
    const piece = area === null ? pieceAt(sheet, row, column) : pieceAt(sheet, area.top, area.left);
    return piece.value === null ? null : piece;
  });
  const name = nameOfCard(fields)?.value;
  return {
    as: "line",
    pieces: [...said, ...labels.map(({ key }) => valueUnder(fields, key))],
    at: name ?? { value: null, row, column: 1 },
    rows: [row],
  };
}
