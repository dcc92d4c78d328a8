import type { CellValue } from "../../src/workbook/grid";
import { xlsxOf } from "./xlsx-of";

/** Formulas of the kind that offices write, over `people`; each stands in a row of its own of the sheet «Biểu». */
export const FORMULAS: readonly string[] = [
  "B2",
  "'Danh sách'!$B$2",
  "SUM(D2:D9)",
  "SUM(D2:D4,D6,1)+SUM(D:D)",
  "D3/D2",
  "D2/D9",
  'IF(D3>=D2,"đạt","chưa đạt")',
  'IF(B2="","",B2&" - "&C2)',
  'IFERROR(VLOOKUP("NV9",A2:C6,2,0),"không có")',
  'VLOOKUP("nv2",A2:C6,2,FALSE)',
  "VLOOKUP(A3,A:C,3,)",
  'INDEX(B2:B6,MATCH("NV3",A2:A6,0))',
  "INDEX(A2:C6,2,2)",
  'MATCH("NV4",A:A,0)',
  "COUNTA(B2:B9)",
  "COUNT(D1:D9)",
  "COUNTBLANK(E2:E6)",
  'COUNTIF(E2:E9,"x")',
  'COUNTIF(C2:C9,"*phòng")',
  'COUNTIF(D2:D9,">=3")',
  'COUNTIFS(C2:C9,"Văn phòng",E2:E9,"x")',
  'COUNTIF(D2:D9,">=300%")',
  'COUNTIF(C2:C6,"<>Văn phòng")',
  'COUNTIF(D2:D6,"<>3")',
  "D3-0.1-0.2=2.7",
  '(0.1+0.2=0.3)&""',
  'SUBSTITUTE(D3,"3","$&")',
  'TEXT(D3/D2,"0%")',
  'SUMIF(C2:C9,"Văn phòng",D2:D9)',
  'SUMIFS(D2:D9,C2:C9,C3,E2:E9,"<>")',
  'ROUND(D3/D2*100,2)&"%"',
  "ROUNDUP(D3/7,0)",
  "ROUNDDOWN(-D3/7,1)",
  "MAX(D2:D9)-MIN(D2:D9)",
  "AVERAGE(D2:D4)",
  'TRIM("  "&B2&"  ")',
  "UPPER(C2)&LEN(B2)",
  "AND(D2>1,D3>1)",
  'OR(D2>100,E2="x")',
  "NOT(D2=D3)",
  "-D2^2",
  "D2*10%",
  "D2-D3-D4",
  "2^3^2",
  "(D2+D3)*D4",
  'C2="văn phòng"',
  "D9=0",
  "ROWS(A2:A9)*COLUMNS(A2:C2)",
  'CONCATENATE(A2,": ",D2)',
];

const people: readonly (readonly [string, string, string, number | null, string | null])[] = [
  ["NV1", "Lê  Thị Hồng", "Văn phòng", 4, "x"],
  ["NV2", "Trần Văn Bình", "Thanh tra", 3, "x"],
  ["NV3", "Phạm Minh Khuê", "Văn phòng", 2.5, null],
  ["NV4", "Vũ An", "Phòng Lãnh sự", null, "x"],
  ["NV5", "Đỗ Văn Thuận", "Thanh tra", 7, null],
];

const cellXml = (address: string, value: string | number | null): string => {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function formulaXml(row: number, formula: string, result: CellValue): string {
  const cell = (type: string, value: string) => `<c r="H${String(row)}"${type}><f>${escaped(formula)}</f>${value}</c>`;
  if (result === null) return cell("", "");
  if (typeof result === "number") return cell("", `<v>${String(result)}</v>`);
  if (typeof result === "boolean") return cell(' t="b"', `<v>${result ? "1" : "0"}</v>`);
  if (typeof result === "string") return cell(' t="str"', `<v>${escaped(result)}</v>`);
  return cell(' t="e"', `<v>${result.error}</v>`);
}

/** A list of five people in A1:E6 and formulas in column H, with the results they are said to have. */
export function workedOutFile(formulas: readonly string[], results: readonly CellValue[]): Uint8Array {
  const rows: string[] = [];
  const height = Math.max(formulas.length, people.length + 1);
  for (let row = 1; row <= height; row++) {
    const person = row === 1 ? ["Mã", "Họ và tên", "Đơn vị", "Số", "LĐTT"] : (people[row - 2] ?? []);
    const cells = person.map((value, index) => cellXml(`${"ABCDE".charAt(index)}${String(row)}`, value));
    const formula = formulas[row - 1];
    if (formula !== undefined) cells.push(formulaXml(row, formula, results[row - 1] ?? null));
    rows.push(`<row r="${String(row)}">${cells.join("")}</row>`);
  }
  return xlsxOf({ sheets: { "Danh sách": `<sheetData>${rows.join("")}</sheetData>` } });
}
