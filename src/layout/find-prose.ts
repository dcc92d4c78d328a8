import type { Table } from "./find-tables";
import { ONE_ROW_EACH } from "./line-extent";
import type { SheetText } from "./sheet-text";

/** Sheets of targets written as lines of prose: «+ Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến.» */
export function findProse(sheet: SheetText): readonly Table[] {
  const rows: number[] = [];
  let targets = 0;
  let named = /chi tieu|muc tieu|ke hoach/.test(sheet.name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  let single = 0;
  let left = Number.MAX_SAFE_INTEGER;
  let right = 1;
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    if (filled.length === 0) continue;
    if (filled.length > 3) return [];
    rows.push(row);
    if (filled.length === 1) single += 1;
    left = Math.min(left, ...filled);
    right = Math.max(right, ...filled);
    const words = filled.map((column) => sheet.plain(row, column)).join(" ");
    if (/chi tieu|muc tieu/.test(words) && words.length < 140) named = true;
    if (isTargetLine(words)) targets += 1;
  }
  if (rows.length === 0 || single < rows.length * 0.6 || targets === 0 || (!named && targets < 2)) return [];
  const first = rows[0] ?? 1;
  const body = rows.find((row) => !isHeadline(sheet, row)) ?? first;
  return [
    {
      sheet,
      left,
      right,
      header: null,
      prose: "targets",
      repeats: [],
      continues: null,
      lines: ONE_ROW_EACH,
      typed: sheet,
      first,
      last: rows[rows.length - 1] ?? first,
      body,
    },
  ];
}

export function isTargetLine(words: string): boolean {
  return (
    /\d/.test(words) &&
    /(?:%|tro len|it nhat|tren \d|tu \d+ den|duoc .{0,60}(?:tang|cong nhan|khen)|dat danh hieu|danh hieu|giay khen|bang khen|sang kien)/.test(
      words,
    )
  );
}

function isHeadline(sheet: SheetText, row: number): boolean {
  const words = sheet
    .filled(row)
    .map((column) => sheet.plain(row, column))
    .join(" ");
  return !/^[-+•*]/.test(words) && !isTargetLine(words.replace(/nam \d{4}/g, "")) && !/^\d/.test(words);
}
