import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Workbook, type Worksheet } from "exceljs";
import type { DrawnSheet } from "../reading/grid-of";
import { staffList, unitList } from "../gathering/small-office";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { unpack } from "../../src/xlsx/zip/zip-entry";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

/** Marks under titles, people and the unit in sections, a row of sums, a count in words, signed and dated. */
const marks: DrawnSheet = {
  name: "Biểu 01 năm 2025",
  rows: [
    "SỞ THỦY LỢI",
    "VĂN PHÒNG",
    "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
    "(Kèm theo Công văn số 12/TL-VP ngày 05 tháng 02 năm 2025)",
    "TT | Họ và tên | Chức vụ | Xếp loại 2024 | LĐTT | CSTĐCS | Giấy khen | Ghi chú",
    "I | CÁ NHÂN",
    "1 | Vũ Thị Thúy | Chánh Văn phòng | HTXSNV | x | x | | Đảng viên",
    "2 | Ngô Đức Hòa | Chuyên viên | HTTNV | x | | |",
    "3 | Đoàn Thu Hà | Văn thư | HTTNV | x | | x |",
    "Tổng số: 03 người | | | | 3 | 1 | 1",
    "II | TẬP THỂ",
    "1 | Văn phòng | | | x",
    "",
    "Ghi chú: chị Đoàn Thu Hà nghỉ thai sản từ tháng 3",
    "| | | | | Nam Sơn, ngày 05 tháng 02 năm 2025",
    "| NGƯỜI LẬP BIỂU | | | | CHÁNH VĂN PHÒNG",
    "| Ngô Đức Hòa | | | | Vũ Thị Thúy",
  ],
};

/** A list of the whole office by unit, titles in words, collectives between the people. */
const wholeOffice: DrawnSheet = {
  name: "Tổng hợp ĐK",
  rows: [
    "SỞ THỦY LỢI",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2025",
    "STT | Họ tên, tập thể | Chức vụ | Đơn vị | Danh hiệu thi đua | Hình thức khen thưởng | Sáng kiến",
    "I. Văn phòng",
    "1 | Vũ Thị Thúy | Chánh Văn phòng | Văn phòng | LĐTT, CSTĐCS | Giấy khen | Số hóa hồ sơ",
    "2 | Ngô Đức Hòa | Chuyên viên | Văn phòng | LĐTT | |",
    "3 | Văn phòng | | Văn phòng | Tập thể LĐTT | |",
    "II. Phòng Quản lý đê điều",
    "4 | Cao Xuân Nghị | Trưởng phòng | Phòng Quản lý đê điều | LĐTT | |",
    "5 | Phòng Quản lý đê điều | | Phòng Quản lý đê điều | Tập thể LĐTT | Giấy khen |",
    "Cộng: 03 người, 02 tập thể",
  ],
};

/** Signs in one column, the box of signs beside the list and longer than most units' lists. */
const signs: DrawnSheet = {
  name: "ĐK theo mã",
  rows: [
    "PHÒNG KẾ HOẠCH, TÀI CHÍNH",
    "ĐĂNG KÝ THI ĐUA 2025",
    "TT | Họ đệm | Tên | Chức vụ | Mã đăng ký (xem bảng bên) | Ghi chú | | Mã | Danh hiệu, hình thức",
    "1 | Lý Quang | Sĩ | Trưởng phòng | 1,2 | | | 1 | Lao động tiên tiến",
    "2 | Tạ Thị Mai | Lan | Kế toán | 1,3 | | | 2 | Chiến sĩ thi đua cơ sở",
    "3 | Phan Văn | Bình | Chuyên viên | 1 | | | 3 | Giấy khen Giám đốc Sở",
    "4 | Phòng Kế hoạch, Tài chính | | | T | | | T | Tập thể LĐTT",
    "Danh sách này có 03 người.",
  ],
};

interface Told {
  readonly questions: readonly { readonly message: string }[];
  readonly mismatches: readonly { readonly against: string }[];
  readonly merged: {
    readonly people: number;
    readonly collectives: number;
    readonly total: { readonly individual: unknown; readonly collective: unknown };
  };
}

async function sheetOf(file: string): Promise<{ readonly workbook: Workbook; readonly sheet: Worksheet }> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("the form has no sheet");
  return { workbook, sheet };
}

/** The words of each row, as a reader sees them. */
function rowsOf(sheet: Worksheet): readonly string[] {
  const rows: string[] = [];
  sheet.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell(({ value, text }) =>
      texts.push(value instanceof Object && "formula" in value ? `=${value.formula}` : text),
    );
    rows.push(texts.filter((text) => text !== "").join(" | "));
  });
  return rows;
}

const CENTRE = "Đăng ký 2026 - Trung tâm Nước sạch.xlsx";

async function blanksLike(form: DrawnSheet, year = "2026") {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList, form);
  const words = ["--out", at("gửi"), "--year", year, "--pattern", form.name ?? ""];
  return runWords("blank", at("cơ quan.xlsx"), ...words);
}

describe("forms for the units after the office's own form", () => {
  test("heads stay, names are the unit's, last year's rows, marks, signers and notes on people are gone", async () => {
    const { code } = await blanksLike(marks);
    expect(code).toBe(0);
    const { sheet } = await sheetOf(at("gửi", CENTRE));
    expect(sheet.name).toBe("Biểu 01 năm 2026");
    expect(rowsOf(sheet)).toEqual([
      "SỞ THỦY LỢI",
      "TRUNG TÂM NƯỚC SẠCH",
      "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "(Kèm theo Công văn số …/TL-VP ngày … tháng … năm 2026)",
      "TT | Họ và tên | Chức vụ | Xếp loại 2025 | LĐTT | CSTĐCS | Giấy khen | Ghi chú",
      "I | CÁ NHÂN",
      "1 | Hà Minh Tâm | Giám đốc Trung tâm",
      "2 | Đỗ Hải Yến | Chuyên viên",
      '="Tổng số: "&TEXT(COUNTA(B7:B8),"00")&" người"',
      "II | TẬP THỂ",
      "1 | Trung tâm Nước sạch",
      "Nam Sơn, ngày … tháng … năm 2026",
      "NGƯỜI LẬP BIỂU | CHÁNH VĂN PHÒNG",
    ]);
    expect(sheet.getCell("E7").dataValidation).toMatchObject({ type: "list", formulae: ['"x"'] });
  });

  test("nothing of other units' people is left in the parts of the file", async () => {
    await blanksLike(marks);
    const texts = readZip(new Uint8Array(readFileSync(at("gửi", CENTRE)))).map((entry) =>
      new TextDecoder().decode(unpack(entry)),
    );
    expect(texts.filter((text) => /Ngô Đức Hòa|Đoàn Thu Hà|Trịnh Bá Lâm|thai sản/u.test(text))).toEqual([]);
  });

  test("colours, widths, heights and merged heads stay; the cells of every line look as hers did", async () => {
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList, marks);
    const office = new Workbook();
    await office.xlsx.readFile(at("cơ quan.xlsx"));
    const own = office.getWorksheet(marks.name);
    if (!own) throw new Error("no form");
    own.mergeCells("A3:H3");
    own.mergeCells("A10:D10");
    own.getColumn(2).width = 31;
    own.getRow(5).height = 44;
    const green = { type: "pattern", pattern: "solid", fgColor: { argb: "FF99CC00" } } as const;
    for (const cell of ["E5", "E7"]) own.getCell(cell).fill = green;
    await office.xlsx.writeFile(at("cơ quan.xlsx"));
    await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"), "--year", "2026", "--pattern", marks.name ?? "");
    const { sheet } = await sheetOf(at("gửi", CENTRE));
    expect((sheet.model as unknown as { merges: string[] }).merges).toEqual(["A3:H3", "A9:D9"]);
    expect([sheet.getColumn(2).width, sheet.getRow(5).height]).toEqual([31, 44]);
    for (const cell of ["E5", "E7", "E8"]) expect(sheet.getCell(cell).fill).toMatchObject(green);
    expect(sheet.getCell("E11").fill).not.toEqual(expect.objectContaining(green));
  });

  test.each<readonly [form: string, drawn: DrawnSheet, title: string, ofUnit: string, column: string, row: number]>([
    ["marks under titles", marks, "x", "x", "E", 7],
    ["the whole office by unit, in words", wholeOffice, "LĐTT + CSTĐCS", "TTLĐTT", "E", 5],
    ["signs, explained beside the list", signs, "1,3", "T", "E", 4],
  ])(
    "%s: filled in by hand, the forms come back without one question",
    async (_, drawn, title, ofUnit, column, row) => {
      await blanksLike(drawn);
      mkdirSync(at("về"));
      const units = [
        "Ban Giám đốc",
        "Văn phòng",
        "Phòng Kế hoạch, Tài chính",
        "Phòng Quản lý đê điều",
        "Trung tâm Nước sạch",
      ];
      const files: string[] = [];
      for (const unit of units) {
        const { workbook, sheet } = await sheetOf(at("gửi", `Đăng ký 2026 - ${unit}.xlsx`));
        for (let line = row; line <= sheet.rowCount; line += 1) {
          const name = sheet.getCell(`B${String(line)}`).text;
          if (typeof sheet.getCell(`A${String(line)}`).value !== "number" || name === "") continue;
          sheet.getCell(`${column}${String(line)}`).value = name === unit ? ofUnit : title;
        }
        files.push(at("về", `${unit}.xlsx`));
        writeFileSync(files[files.length - 1] ?? "", new Uint8Array(await workbook.xlsx.writeBuffer()));
      }
      const into = ["--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"), "--year", "2026"];
      const { out } = await runWords("gather", ...files, ...into, "--json", "--today", "2026-03-20");
      const told = JSON.parse(out) as Told;
      expect([told.questions.map(({ message }) => message), told.mismatches]).toEqual([[], []]);
      expect(told.merged).toMatchObject({ people: 11, collectives: 4 });
      expect(told.merged.total.individual).toMatchObject({ "advanced-worker": 11 });
      expect(told.merged.total.collective).toEqual({ "advanced-labor-collective": 4 });
    },
  );

  test("a form that cannot be the pattern is told with the reason, and nothing is written", async () => {
    const twoRows: DrawnSheet = {
      name: "Hai danh sách",
      rows: [
        "ĐĂNG KÝ THI ĐUA NĂM 2025",
        "I. LAO ĐỘNG TIÊN TIẾN",
        "TT | Họ và tên | Chức vụ",
        "1 | Vũ Thị Thúy | Chánh Văn phòng",
        "2 | Ngô Đức Hòa | Chuyên viên",
        "",
        "II. CHIẾN SĨ THI ĐUA CƠ SỞ",
        "TT | Họ và tên | Sáng kiến",
        "1 | Vũ Thị Thúy | Số hóa hồ sơ",
      ],
    };
    const { code, out } = await blanksLike(twoRows);
    expect(code).toBe(2);
    expect(out).toBe(
      "Sheet «Hai danh sách» chưa dùng làm mẫu được: sheet có nhiều danh sách cá nhân. Anh/chị chọn biểu khác hoặc dùng mẫu có sẵn.\n",
    );
  });

  test("a sheet that is not there is told", async () => {
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
    const { code, out } = await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"), "--pattern", "Biểu");
    expect([code, out]).toEqual([
      2,
      "Sheet «Biểu» chưa dùng làm mẫu được: chưa thấy biểu đăng ký. Anh/chị chọn biểu khác hoặc dùng mẫu có sẵn.\n",
    ]);
  });
});
