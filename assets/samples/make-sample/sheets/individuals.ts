import type { Workbook, Worksheet } from "exceljs";
import { staff, units, type Person, type UnitId } from "../people";
import { head, letterhead, lines, printReady, put, row, signatures } from "../sheet-kit";

const FIRST_ROW = 11;
/** Columns of the marks, E to K. */
const MARKS = [
  "advanced",
  "fighter",
  "provincialFighter",
  "collective",
  "certificate",
  "provincialDiploma",
  "ministryDiploma",
];

type Cells = (string | number | null)[];

/**
 * «Đăng ký cá nhân»: a mark column per title, a section per phòng, numbering that restarts, a totals row.
 * The slips in it are listed in MISTAKES.md; each is marked below with its number there.
 */
export function addIndividuals(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Đăng ký cá nhân");
  letterhead(sheet, "C", "D", "M");
  put(sheet, "A5:M5", "DANH SÁCH CÁ NHÂN", { size: 14, bold: true });
  put(sheet, "A6:M6", "Đăng ký danh hiệu thi đua và hình thức khen thưởng năm 2022", { size: 14, bold: true });
  addHead(sheet);

  let at = FIRST_ROW;
  (Object.keys(units) as UnitId[]).forEach((unit, index) => {
    // Mistake 14: one unit under another spelling than in the other sheets.
    const name = unit === "border" ? "P. Quản lý biên giới" : units[unit];
    put(sheet, `A${at}:M${at}`, `${ROMAN[index] ?? ""}. ${name}`, { size: 12, bold: true, align: "left" });
    lines(sheet, `A${at}:M${at}`);
    at += 1;
    for (const cells of rowsOf(unit)) {
      row(sheet, at, cells, [2, 3, 12, 13]);
      at += 1;
    }
  });

  const last = at - 1;
  const count = (column: number) =>
    Array.from({ length: last - FIRST_ROW + 1 }, (_, offset) => sheet.getCell(FIRST_ROW + offset, column)).filter(
      (cell) => cell.value !== null && !cell.isMerged,
    ).length;
  const totals = MARKS.map((mark, index) => (mark === "collective" ? null : count(5 + index)));
  // Mistake 8: the printed total of LĐTT is two too many.
  row(sheet, at, ["Cộng", null, null, null, (totals[0] ?? 0) + 2, ...totals.slice(1), null, null], [], { bold: true });
  sheet.mergeCells(`A${at}:D${at}`);
  put(sheet, `A${at + 1}:M${at + 1}`, "Ghi chú: CC: công chức; VC: viên chức; NLĐ: người lao động hợp đồng.", {
    size: 12,
    italic: true,
    align: "left",
  });
  signatures(sheet, at + 3, "A:E", "G:M", ["Hà Thị Thanh Xuân", "Hoàng Đình Trọng"]);

  sheet.columns = [5, 24, 19, 8, 8, 8, 8, 8, 9, 9, 9, 34, 24].map((width) => ({ width }));
  sheet.views = [{ state: "frozen", ySplit: 10 }];
  printReady(sheet, "landscape", "8:10");
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

function addHead(sheet: Worksheet): void {
  const single = {
    A: "STT",
    B: "Họ và tên",
    C: "Chức vụ",
    D: "Đối tượng",
    L: "Tên sáng kiến, đề tài đăng ký",
    M: "Ghi chú",
  };
  for (const [column, text] of Object.entries(single)) head(sheet, `${column}8:${column}9`, text);
  head(sheet, "E8:H8", "Danh hiệu thi đua");
  head(sheet, "I8:K8", "Hình thức khen thưởng");
  const marks = {
    E: "LĐTT",
    F: "CSTĐ cơ sở",
    G: "CSTĐ cấp tỉnh",
    H: "Tập thể LĐTT",
    I: "Giấy khen của GĐ Sở",
    J: "Bằng khen của UBND tỉnh",
    K: "Bằng khen của Bộ Ngoại giao",
  };
  for (const [column, text] of Object.entries(marks)) head(sheet, `${column}9`, text);
  row(
    sheet,
    10,
    Array.from({ length: 13 }, (_, index) => `(${String(index + 1)})`),
    [],
    { italic: true },
  );
  sheet.getRow(9).height = 84;
}

function rowsOf(unit: UnitId): readonly Cells[] {
  const rows = staff
    // Mistake 12: one person of the staff list is not in the register.
    .filter((person) => person.unit === unit && person.name !== "Nguyễn Thị Bảo Châu")
    .map((person, index) => slipsOf(person, cellsOf(person, index + 1)));
  if (unit === "inspectorate") {
    // Not a mistake, a question: one person with two posts stands in both units.
    rows.push([
      4,
      "Lê Văn Toàn",
      "Thanh tra viên (kiêm nhiệm)",
      "CC",
      "x",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "Kiêm nhiệm",
    ]);
  }
  if (unit === "centre") {
    // Mistake 3: the same person stands twice in one unit.
    rows.push([7, "Trịnh Việt Dũng", "Viên chức", "VC", "x", null, null, null, null, null, null, null, null]);
  }
  return rows;
}

const EMPLOYMENT = { "Công chức": "CC", "Viên chức": "VC", "Người lao động": "NLĐ" } as const;

function cellsOf(person: Person, number: number): Cells {
  const has = (mark: string) => ([...person.titles, ...person.commendations] as string[]).includes(mark);
  return [
    number,
    person.name,
    person.position,
    EMPLOYMENT[person.employment],
    ...MARKS.map((mark) => (has(mark) ? "x" : null)),
    person.initiative,
    person.remarks,
  ];
}

/** Column numbers, from 0. */
const AT = { name: 1, position: 2, advanced: 4, fighter: 5, collective: 7, certificate: 8, remarks: 12 };

function slipsOf(person: Person, cells: Cells): Cells {
  const slip = (at: number, value: string | null) => cells.map((cell, index) => (index === at ? value : cell));
  switch (person.name) {
    case "Chu Thị Hồng Nhung": // Mistake 1: CSTĐCS without LĐTT.
      return slip(AT.advanced, null);
    case "Trần Đức Nghĩa": // Mistake 2: CSTĐCS without an initiative (as in the data).
      return cells;
    case "Bế Ích Quân": // Mistake 4: no position.
      return slip(AT.position, null);
    case "Đoàn Mạnh Cường": // Mistake 5: the title typed in the mark's place, «Chiến sỹ».
      return slip(AT.fighter, "Chiến sỹ thi đua cơ sở");
    case "Đinh Thị Lệ Thủy": // Mistake 6: a name in decomposed Unicode.
      return slip(AT.name, person.name.normalize("NFD"));
    case "Vương Khánh Toàn": // Mistake 7: a mark in a collective's column.
      return slip(AT.collective, "x");
    case "Phan Trung Kiên": // Mistake 9: spaces too many.
      return slip(AT.name, "Phan  Trung Kiên ");
    case "Lưu Gia Bảo": // Mistake 10: an award that does not exist.
      return slip(AT.remarks, "Đề nghị Bằng khen của Giám đốc Sở");
    default:
      return cells;
  }
}
