import type { OfficeBook } from "../../src/actions/office-book";
import { readUnitFile } from "../../src/actions/read-unit-file";
import { isMergedSheet } from "../../src/domain/form/own-forms";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { DrawnRow, DrawnSheet } from "../reading/grid-of";
import {
  bookAfter,
  gatherDrawn,
  mergedOf,
  officeBook,
  staffList,
  unitForm,
  unitList,
  YEAR,
  type DrawnFile,
} from "./small-office";

const TODAY = `${String(YEAR)}-03-20`;

const VP = [
  "Vũ Thị Thúy | Chánh Văn phòng | x | x",
  "Ngô Đức Hòa | Chuyên viên | x",
  "Đoàn Thu Hà | Văn thư | x | | x",
];
const CENTRE = ["Hà Minh Tâm | Giám đốc | x | x | | Đảng viên", "Đỗ Hải Yến | Chuyên viên | x"];
const files: readonly DrawnFile[] = [
  ["VP.xlsx", unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"])],
  ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE, ["Trung tâm Nước sạch | | x"])],
];

const form = (name: string, ...rows: readonly DrawnRow[]): DrawnSheet => ({
  name,
  rows: ["SỞ THỦY LỢI", "", "BIỂU ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2025", ...rows],
});

/** The heads of a merged sheet as the run would write it: a title under its group stands as «group › title». */
function headsOf(run: ReturnType<typeof gatherDrawn>, name: string): readonly string[] {
  const tab = run.plan.tabs.find((each) => each.name === name);
  const text = (row: number, column: number) => {
    const content = tab?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
    return content?.kind === "text" ? content.text : "";
  };
  const width = tab?.columnWidths.size ?? 0;
  return Array.from({ length: width }, (_, at) => text(7, at + 1) || text(6, at + 1));
}

const [people, bodies] = ["Đăng ký cá nhân", "Đăng ký tập thể"];

describe("«Theo biểu đang có»: the merged sheet in the order of her own form", () => {
  test.each<readonly [what: string, hers: DrawnSheet, heads: readonly string[]]>([
    [
      "marks under titles in another order, initiatives and remarks between them",
      form(
        "Biểu 02",
        "TT | Họ và tên | Đơn vị | Chức vụ | CSTĐ cơ sở | Lao động tiên tiến | Tên sáng kiến | Giấy khen | Bằng khen UBND tỉnh | Ghi chú",
        "1 | Vũ Thị Thúy | Văn phòng | Chánh Văn phòng | x | x | | | |",
      ),
      [
        "TT",
        "Họ và tên",
        "Đơn vị",
        "Chức vụ",
        "CSTĐCS",
        "LĐTT",
        "Tên sáng kiến, đề tài",
        "Giấy khen",
        "Bằng khen UBND tỉnh",
        "Ghi chú",
        "Nguồn",
      ],
    ],
    [
      "titles in words: the usual titles stand where she writes them",
      form(
        "Đăng ký chung",
        "STT | Đơn vị | Họ và tên | Chức vụ | Hình thức khen thưởng | Danh hiệu thi đua | Ghi chú",
        "1 | Văn phòng | Vũ Thị Thúy | Chánh Văn phòng | Giấy khen | LĐTT, CSTĐCS |",
      ),
      [
        "TT",
        "Đơn vị",
        "Họ và tên",
        "Chức vụ",
        "Giấy khen",
        "Bằng khen UBND tỉnh",
        "LĐTT",
        "CSTĐCS",
        "CSTĐ cấp tỉnh",
        "Ghi chú",
        "Nguồn",
      ],
    ],
    [
      "no numbers, no remarks, the name first: numbers lead, remarks that a unit wrote stand last but one",
      form("Mẫu", "Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS", "Vũ Thị Thúy | Chánh Văn phòng | Văn phòng | x |"),
      ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "LĐTT", "CSTĐCS", "Giấy khen", "Ghi chú", "Nguồn"],
    ],
  ])("%s", (_, hers, heads) => {
    const book = officeBook(staffList, unitList, hers);
    const run = gatherDrawn(book, files, [], hers.name);
    expect(headsOf(run, people)).toEqual(heads);
    const after = bookAfter(book, run);
    expect(readBack(after)).toEqual(ledgerOf(run));
    // Again: the run finds its own sheet by whatever order its columns have.
    const again = gatherDrawn(after, files, [], hers.name);
    expect([again.plan.writes, again.plan.tabs, mergedOf(again)]).toEqual([[], [], mergedOf(run)]);
    expect(again.told.map(({ vi }) => vi)).toContain(
      "Sheet «Đăng ký cá nhân» đã có từ lần gộp trước nên giữ thứ tự cột đang có.",
    );
  });

  test("a new list of a unit changes its rows in the columns as they stand", () => {
    const hers = form(
      "Biểu 02",
      "TT | Họ và tên | Giấy khen | CSTĐ cơ sở | Lao động tiên tiến | Chức vụ",
      "1 | Vũ Thị Thúy | | x | x |",
    );
    const book = officeBook(staffList, unitList, hers);
    const first = bookAfter(book, gatherDrawn(book, files, [], "Biểu 02"));
    const second = gatherDrawn(first, [
      [
        "VP lần 2.xlsx",
        unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x", "Ngô Đức Hòa | Chuyên viên | x | x"]),
      ],
    ]);
    expect(second.gathered.changes.map(({ name, change }) => `${name} ${change}`).sort()).toEqual([
      "Ngô Đức Hòa changed",
      "Văn phòng removed",
      "Vũ Thị Thúy changed",
      "Đoàn Thu Hà removed",
    ]);
    expect(readBack(bookAfter(first, second))).toEqual(ledgerOf(second));
  });

  test("what a later list says and nobody said before gets a column of its own", () => {
    const hers = form("Biểu 02", "TT | Họ và tên | CSTĐ cơ sở | LĐTT", "1 | Vũ Thị Thúy | x | x");
    const book = officeBook(staffList, unitList, hers);
    const vp: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP.slice(0, 1))];
    const first = bookAfter(book, gatherDrawn(book, [vp], [], "Biểu 02"));
    const second = gatherDrawn(first, [["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE)]]);
    const remarks = [...second.gathered.merged.values()].map(({ remarks }) => remarks);
    expect(remarks).toContain("Đảng viên");
    const written = second.plan.writes.map(({ content }) => (content.kind === "text" ? content.text : ""));
    expect(written).toEqual(expect.arrayContaining(["Ghi chú", "Đảng viên"]));
    const after = bookAfter(first, second);
    expect(readBack(after)).toEqual(ledgerOf(second));
    // Formulas that were written are not worked out here.
    expect(gatherDrawn(after, [vp]).plan.writes.filter(({ content }) => content.kind !== "formula")).toEqual([]);
  });

  test("collectives follow the form that has lines for them, and ours where two have", () => {
    const own = form("Cá nhân", "TT | Họ và tên | CSTĐ cơ sở | LĐTT", "1 | Vũ Thị Thúy | x | x");
    const one = form("Tập thể", "TT | Tên tập thể | TTLĐXS | TTLĐTT | Tổng số người", "1 | Văn phòng | | x | 3");
    const other = { ...one, name: "Tập thể 2" };
    const usual = ["TT", "Tên tập thể", "Tổng số người", "TTLĐTT"];
    const of = (...sheets: readonly DrawnSheet[]) =>
      headsOf(gatherDrawn(officeBook(staffList, unitList, ...sheets), files, [], "Cá nhân"), bodies);
    expect(of(own, one)).toEqual(["TT", "Tên tập thể", "TTLĐXS", "TTLĐTT", "Tổng số người", "Nguồn"]);
    expect(of(own, one, other).slice(0, 4)).toEqual(usual);
    expect(of(own).slice(0, 4)).toEqual(usual);
  });

  test("columns of hers that units do not send are named, and nothing is lost of what they do", () => {
    const hers = form(
      "Biểu 02",
      "TT | Họ và tên | Giới tính | Chức vụ | LĐTT | Số phiếu đồng ý",
      "1 | Vũ Thị Thúy | Nữ | Chánh Văn phòng | x | 5",
    );
    const book = officeBook(staffList, unitList, hers);
    const run = gatherDrawn(book, files, [], "Biểu 02");
    expect(run.told.map(({ vi }) => vi)).toContain(
      "Sheet «Đăng ký cá nhân» theo thứ tự cột của sheet «Biểu 02», không có các cột: «Giới tính», «Số phiếu đồng ý».",
    );
    expect(readBack(bookAfter(book, run))).toEqual(ledgerOf(run));
  });

  test("a sheet that is no form of hers is told, and our own columns are used", () => {
    const run = gatherDrawn(officeBook(), files, [], "Danh sách CBCCVC");
    expect(run.told.map(({ vi }) => vi)).toEqual([
      "Sheet «Danh sách CBCCVC» chưa dùng làm mẫu được: chưa thấy biểu đăng ký. Anh/chị chọn biểu khác hoặc dùng mẫu có sẵn.",
    ]);
    expect(headsOf(run, people).slice(0, 5)).toEqual(["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"]);
  });
});

/** What is read in the merged sheets, as in a file that somebody sends. */
function readBack({ snapshot }: OfficeBook): readonly string[] {
  const reading = readWorkbook(snapshot, { answers: [], today: TODAY });
  const merged = reading.sheets.filter(({ name, forms }) => isMergedSheet(name, forms)).map(({ name }) => name);
  const sheets = snapshot.sheets.filter(({ name }) => merged.includes(name) || name.startsWith("Danh sách"));
  const { rows, doubts } = readUnitFile("", { ...snapshot, sheets }, { year: YEAR, today: TODAY, answers: [] });
  expect(doubts).toEqual([]);
  return rows
    .map(({ name, awards }) =>
      said(
        name,
        awards.map(({ award }) => award),
      ),
    )
    .sort();
}

function ledgerOf(run: ReturnType<typeof gatherDrawn>): readonly string[] {
  const merged = [...run.gathered.merged.values()];
  return merged
    .map(({ name, awards }) =>
      said(
        name,
        awards.map(({ award }) => award),
      ),
    )
    .sort();
}

function said(name: string, awards: readonly string[]): string {
  return `${name}: ${[...awards].sort().join(" ")}`;
}
