import { cellsWritten, fieldOffice, filledField, type FieldSummary } from "./field-office";
import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { inputFor } from "./fill-input";
import { inputFromWorkbook } from "./input-from-workbook";

// Who is counted in a table is said by its title and the notes around it as well as by its heads.

const heads = ["Đơn vị | LĐTT | CSTĐCS", "Văn phòng", "Phòng Hợp tác quốc tế"];
const everybody = { B4: 3, C4: 1, B5: 3, C5: 1 };
const under = (title: string, ...notes: readonly string[]) => ({ rows: [title, "", ...heads, "", ...notes] });

const layouts: readonly FieldSummary[] = [
  { name: "a title of women", sheet: under("Danh hiệu thi đua của phụ nữ"), written: { B4: 2, C4: 1, B5: 1, C5: 1 } },
  {
    name: "a title that begins with its people",
    sheet: under("CÁN BỘ NỮ ĐĂNG KÝ THI ĐUA"),
    written: { B4: 2, C4: 1, B5: 1, C5: 1 },
  },
  {
    name: "a title of men, who are no country",
    sheet: under("NAM CÔNG CHỨC, NGƯỜI LAO ĐỘNG ĐĂNG KÝ THI ĐUA"),
    written: { B4: 1, C4: 0, B5: 2, C5: 0 },
  },
  {
    name: "people behind the name of a body",
    sheet: under("BAN VÌ SỰ TIẾN BỘ - CHỊ EM ĐĂNG KÝ DANH HIỆU"),
    written: {},
  },
  {
    name: "people in front of a colon",
    sheet: under("Nhóm hợp đồng lao động: số đăng ký LĐTT, CSTĐCS"),
    written: {},
  },
  {
    name: "a number in front of the title",
    sheet: under("PHỤ LỤC 02. Đăng ký danh hiệu của người không giữ chức vụ quản lý"),
    written: { B4: 2, C4: 0, B5: 2, C5: 0 },
  },
  {
    name: "a note below the table leaves out who leads",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Lưu ý: chưa tính lãnh đạo, quản lý"),
    written: { B4: 2, C4: 0, B5: 2, C5: 0 },
  },
  {
    name: "a note keeps one group alone",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "* Chỉ thống kê nữ."),
    written: { B4: 2, C4: 1, B5: 1, C5: 1 },
  },
  {
    name: "a note that says whose figures they are",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Số liệu trên là của nam giới."),
    written: { B4: 1, C4: 0, B5: 2, C5: 0 },
  },
  {
    name: "holders of one title left out of the column of another",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Người đăng ký CSTĐCS không tính vào cột LĐTT"),
    written: { B4: 2, C4: 1, B5: 2, C5: 1 },
  },
  {
    name: "holders of an award left out of every column",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Cá nhân trình UBND tỉnh tặng Bằng khen thì không tổng hợp vào biểu này."),
    written: { B4: 3, C4: 1, B5: 2, C5: 0 },
  },
  {
    name: "a note of people of whom the file tells nothing is asked about",
    sheet: under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Không kể người đang đi học dài hạn."),
    written: {},
  },
  {
    name: "notes that leave nobody out",
    sheet: under(
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA (mỗi phòng ghi một dòng) PHỤC VỤ HỌP HỘI ĐỒNG",
      "Ghi chú: biểu lập theo mẫu của Sở Nội vụ.",
    ),
    written: everybody,
  },
  {
    name: "a group in the title that the heads tell apart narrows no other column",
    sheet: {
      rows: ["TỔNG HỢP ĐĂNG KÝ THI ĐUA CỦA CÁN BỘ NỮ", "", "Đơn vị | LĐTT | Trong đó: nữ", "Văn phòng"],
    },
    written: { B4: 3, C4: 2 },
  },
  {
    name: "the share of a title in the column of a group is one of that group",
    sheet: {
      rows: ["ĐĂNG KÝ THI ĐUA", "", "TT | Nội dung | Tổng số | Nữ", "1 | Lao động tiên tiến", " | Tỷ lệ LĐTT (%)"],
    },
    written: { C4: 10, D4: 5, C5: 90.91, D5: 83.33 },
  },
  {
    name: "a share of one group in a column of its own counts nobody else of the column beside it",
    sheet: {
      rows: [
        "ĐĂNG KÝ THI ĐUA",
        "",
        "Đơn vị | LĐTT | LĐTT là nữ",
        " | | Tỷ lệ % trên tổng số nữ",
        "Thanh tra Sở",
        "Văn phòng",
      ],
      merges: ["A3:A4", "B3:B4"],
    },
    written: { B5: 1, B6: 3, C6: 100 },
  },
  {
    name: "the share of a title among a group counts its holders in that group",
    sheet: {
      rows: [
        "ĐĂNG KÝ THI ĐUA",
        "",
        "TT | Nội dung | Số lượng",
        "1 | LĐTT",
        "2 | Tỷ lệ đăng ký CSTĐCS trong số nữ",
        "3 | CSTĐCS",
      ],
    },
    written: { C4: 10, C5: 33.33, C6: 3 },
  },
];

test.each(layouts)("$name", (layout) => {
  const written = Object.fromEntries(Object.entries(layout.written).filter(([, value]) => value !== 0));
  const nobody = ([, value]: readonly [string, unknown]) => value !== 0;
  expect(Object.fromEntries(Object.entries(cellsWritten(filledField(layout))).filter(nobody))).toEqual(written);
});

test("a note that nobody understands is asked about once, and her answer fills the table", () => {
  const sheet = { name: "Tổng hợp", ...under("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "Không kể người đang đi học dài hạn.") };
  const [question, ...others] = planFill(inputFor(sheet, fieldOffice)).questions;
  expect(others).toEqual([]);
  expect(question?.sentence.vi).toContain("người đang đi học dài hạn");
  const answers = question?.options.filter(({ id }) => id === "all").map(({ answer }) => answer) ?? [];
  expect(cellsWritten(planFill(inputFor(sheet, fieldOffice, { answers })))).toEqual(everybody);
});

test("who heads the body is told by the posts, where its leaders stand among a phòng", () => {
  const snapshot = workbookOf(
    {
      name: "Đăng ký",
      rows: [
        "SỞ TƯ PHÁP TỈNH LÂM HÀ",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "TT | Họ và tên | Chức vụ | Đơn vị | LĐTT",
        "1 | Cù Huy Ánh | Giám đốc Sở | Văn phòng | x",
        "2 | Tạ Thị Bằng | Phó Giám đốc Sở | Văn phòng | x",
        "3 | Lò Văn Chấn | Giám đốc Trung tâm | Trung tâm Trợ giúp pháp lý | x",
        "4 | Vì Thị Dung | Trợ giúp viên | Trung tâm Trợ giúp pháp lý | x",
      ],
    },
    {
      name: "Tổng hợp",
      rows: [
        "TỔNG HỢP ĐĂNG KÝ",
        "",
        "TT | Đơn vị | LĐTT",
        "1 | Văn phòng",
        "2 | Trung tâm Trợ giúp pháp lý",
        "",
        "(*) Số liệu trên không gồm lãnh đạo Sở (Giám đốc, Phó Giám đốc).",
      ],
    },
  );
  expect(cellsWritten(planFill(inputFromWorkbook(snapshot)))).toEqual({ C5: 2 });
});
