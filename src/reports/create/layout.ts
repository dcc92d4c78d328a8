import type { Profile } from "../../domain/profile";
import type { NewTab } from "../../workbook/write-plan";
import { areaOf, joined, nothing } from "./block";
import { bodyLine, bodyLooks, footLine } from "./body-lines";
import type { BodyLine, FormDraft } from "./form-draft";
import { headHeights } from "./head-heights";
import { keptTogether, type Together } from "./keep-together";
import { fillingThePage, MARGINS, pageRoom, paperFor } from "./page-size";
import { headRowOf, pageTop, type PageKind } from "./page-top";
import { EMPTY_ROW } from "./row-height";
import { roomForSigning, signatureBlock, signatureRows } from "./signature";
import { breadthOf, depthOf, numberingRow, tableHead, type Head } from "./table-head";

/** First row of the body: below the head and, where it has one, the row of column numbers. */
export function bodyRowOf(page: PageKind, heads: readonly Head[], numbered: boolean): number {
  return headRowOf(page) + depthOf(heads) + (numbered ? 1 : 0);
}

/** A form without data is printed to be filled by hand. */
export const blankLines: readonly BodyLine[] = [1, 2, 3].map((ordinal) => ({ kind: "row", cells: [ordinal] }));
/** Points of table that go to the last page with the signatures, at least: a tall row alone or two. */
const TABLE_WITH_SIGNATURES = 40;

/** Places a form on its page: everything print-ready by Nghị định 30/2020/NĐ-CP (A4, margins 20/15/20/30 mm, Times New Roman). */
export function layOut(filled: FormDraft, page: PageKind, profile: Profile, year: number): NewTab {
  const paper = paperFor(filled.widths, filled.orientation, filled.bodySize);
  const draft: FormDraft = {
    ...filled,
    widths: fillingThePage(filled.widths, filled.orientation, paper),
    body: filled.body.length > 0 ? filled.body : blankLines,
  };
  const columns = breadthOf(draft.heads);
  const headRow = headRowOf(page);
  const depth = depthOf(draft.heads);
  const firstRow = bodyRowOf(page, draft.heads, draft.numbering !== null);
  const lastRow = firstRow + draft.body.length - 1;
  const footRow = lastRow + 1;
  const signatureRow = footRow + draft.foot.length + 1;
  // An annex is signed in the document it goes with.
  const signed = page.kind === "stand-alone" ? draft.signatures : null;
  const bottom = signed === null ? signatureRow - 2 : signatureRow + signatureRows(signed) - 1;
  const whole = joined(
    pageTop(page, draft.titles, profile, year, draft.widths),
    {
      ...tableHead(draft.heads, headRow, draft.bodySize),
      heights: headHeights(draft.heads, draft.widths, draft.bodySize, headRow),
    },
    draft.numbering === null ? nothing : numberingRow(draft.numbering, headRow + depth, draft.widths),
    bodyLooks(draft, firstRow, lastRow, columns),
    ...draft.body.map((line, index) => bodyLine(line, firstRow + index, columns, draft)),
    ...draft.foot.map((text, index) => footLine(text, footRow + index, columns, draft.widths)),
    signed === null ? nothing : signatureBlock(signed, signatureRow, draft.widths),
    {
      ...nothing,
      lists: draft.lists.map(({ column, items }) => ({ area: areaOf(firstRow, column, lastRow, column), items })),
    },
  );
  const heights = new Map(
    Array.from({ length: bottom }, (_, index) => [index + 1, whole.heights.get(index + 1) ?? EMPTY_ROW]),
  );
  const lastHeight = heights.get(lastRow) ?? 0;
  const withSignatures = Math.max(firstRow, lastHeight >= TABLE_WITH_SIGNATURES ? lastRow : lastRow - 1);
  const kept = keptTogether({
    heights,
    page: pageRoom(draft.widths, draft.orientation, paper),
    repeated: [headRow, headRow + depth - 1],
    together: [...headings(draft.body, firstRow), [withSignatures, bottom]],
    stretchable: [firstRow, lastRow],
    shrinkable: signed === null ? null : roomForSigning(signed, signatureRow),
  });
  return {
    name: draft.sheetName,
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(draft.widths.map((width, index) => [index + 1, width])),
    rowHeights: kept.heights,
    styles: [{ area: areaOf(1, 1, bottom, columns), font: "Times New Roman", size: 12 }, ...whole.styles],
    lists: whole.lists,
    rules: whole.rules,
    page: {
      ...(paper === "A3" ? { paper } : {}),
      orientation: draft.orientation,
      margins: MARGINS,
      titleRows: [headRow, headRow + depth - 1],
      fitToWidth: true,
      breaksBefore: kept.breaksBefore,
      pageNumbers: true,
    },
  };
}

/** Each heading with the line below it. */
function headings(body: readonly BodyLine[], firstRow: number): readonly Together[] {
  return body.flatMap((line, index): readonly Together[] =>
    line.kind === "section" && index + 1 < body.length ? [[firstRow + index, firstRow + index + 1]] : [],
  );
}
