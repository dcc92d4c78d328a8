import type { NewTab } from "../../workbook/write-plan";
import { areaOf, joined, lineOf, nothing, placed, type Block } from "./block";
import { REVIEW_SHEET } from "./change-lines";
import type { FormInput } from "./form-input";
import { keptTogether, type Together } from "./keep-together";
import { MARGINS, pageRoom } from "./page-size";
import { pageTop } from "./page-top";
import { printedDay } from "./printed-day";
import { labelled, reviewWidths, sectionLine, tableLine } from "./review-lines";
import { reviewTables } from "./review-tables";
import { regimeNames, stageNames } from "./review-words";
import { EMPTY_ROW, heightFor } from "./row-height";
import { roomForSigning, signatureBlock, signatureRows } from "./signature";

const COLUMNS = reviewWidths.length;
const FIRST_ROW = 9;
const CLOSING =
  "Phiếu này dùng nội bộ, giúp người lập biểu rà soát; không thay cho việc xét duyệt của Hội đồng Thi đua - Khen thưởng.";

/** 5.9 Phiếu rà soát: internal; prints no medical, maternity or disciplinary reason with a name. */
export function reviewSheet(input: FormInput): NewTab {
  const { profile, year } = input;
  const titles = {
    title: "PHIẾU RÀ SOÁT SỐ LIỆU",
    subtitle: `Biểu đăng ký thi đua, khen thưởng năm ${String(year)}`,
    unitOfMeasure: null,
  };
  const blocks: Block[] = [pageTop({ kind: "stand-alone" }, titles, profile, year, reviewWidths)];
  const together: Together[] = [];
  let row = FIRST_ROW;
  const put = (block: Block): void => {
    blocks.push(block);
    row += 1;
  };
  together.push([row, row + 1]);
  put(sectionLine(row, "1. Thông tin chung"));
  for (const [label, value] of generalLines(input)) put(labelled(row, label, value));
  for (const table of reviewTables(input)) {
    row += 1;
    // Title, head and first line.
    together.push([row, row + 2]);
    put(sectionLine(row, table.title));
    put(tableLine(row, table.heads, true));
    const lines = table.rows.length === 0 ? [["", "Không có."]] : table.rows;
    for (const cells of lines) put(tableLine(row, cells, false));
  }
  const lastLine = row - 1;
  row += 1;
  put(closingLine(row));
  const signatures = {
    left: ["NGƯỜI RÀ SOÁT"],
    leftName: profile.preparerName,
    right: ["CHÁNH VĂN PHÒNG"],
    rightName: "",
  };
  blocks.push(signatureBlock(signatures, row + 1, reviewWidths));
  const bottom = row + signatureRows(signatures);
  together.push([lastLine, bottom]);
  const whole = joined(nothing, ...blocks);
  const heights = new Map(
    Array.from({ length: bottom }, (_, index) => [index + 1, whole.heights.get(index + 1) ?? EMPTY_ROW]),
  );
  const kept = keptTogether({
    heights,
    page: pageRoom(reviewWidths, "portrait"),
    repeated: null,
    together,
    stretchable: [FIRST_ROW, lastLine],
    shrinkable: roomForSigning(signatures, row + 1),
  });
  return {
    name: REVIEW_SHEET,
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(reviewWidths.map((each, index) => [index + 1, each])),
    rowHeights: kept.heights,
    styles: [{ area: areaOf(1, 1, bottom, COLUMNS), font: "Times New Roman", size: 12 }, ...whole.styles],
    lists: [],
    rules: whole.rules,
    page: {
      orientation: "portrait",
      margins: MARGINS,
      titleRows: null,
      fitToWidth: true,
      breaksBefore: kept.breaksBefore,
      pageNumbers: true,
    },
  };
}

function closingLine(row: number): Block {
  const width = reviewWidths.reduce((sum, each) => sum + each, 0);
  return {
    ...placed(lineOf(row, 1, COLUMNS), CLOSING, {
      italic: true,
      size: 12,
      wrap: true,
      horizontal: "left",
      vertical: "center",
    }),
    heights: new Map([[row, heightFor([{ text: CLOSING, width }], 12) + 2]]),
  };
}

function generalLines(input: FormInput): readonly (readonly [string, string])[] {
  const { review, stage, facts, profile, year, today } = input;
  const people = facts.staff.length > 0 ? facts.staff.length : facts.people.length;
  return [
    ["Tệp", review.fileName],
    ["Giai đoạn", stageNames[stage]],
    ["Quy định áp dụng", regimeNames[review.regime]],
    ["Số người tính tỷ lệ", people === 0 ? "Chưa rõ" : `${String(people)} người`],
    ["Số liệu tính đến ngày", printedDay(profile.countedOn, year)],
    ["Thời điểm rà soát", `ngày ${printedDay(today, year)}`],
    ["Phiên bản công cụ", review.engineVersion],
  ];
}
