import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Groups of people down the lines or across, by the words and abbreviations of her own list, and what compares with them.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "BAN CHỈ HUY QUÂN SỰ HUYỆN",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Năm sinh | Chức vụ | Đối tượng | Đơn vị | Danh hiệu đăng ký",
    "1 | Lò Văn Piếng | Nam | 1976 | Trưởng phòng | Sĩ quan | Phòng Tham mưu | CSTĐCS",
    "2 | Quàng Thị Ín | Nữ | 1988 | Nhân viên | CNVQP | Phòng Tham mưu | LĐTT",
    "3 | Cà Văn Hặc | Nam | 2004 | Chiến sĩ | HSQ, BS | Phòng Tham mưu | LĐTT",
    "4 | Tòng Văn Ún | Nam | 1980 | Phó Trưởng phòng | Sĩ quan | Phòng Hậu cần | CSTĐCS",
    "5 | Lường Thị Mái | Nữ | 1995 | Nhân viên | CNVQP | Phòng Hậu cần | ",
    "6 | Vì Văn Khụt | Nam | 2005 | Chiến sĩ | HSQ, BS | Phòng Hậu cần | LĐTT",
    "7 | Hoàng Văn Pản | Nam | 1970 | Trợ lý | Sĩ quan | Phòng Hậu cần | ",
    "8 | Đinh Văn Sọi | Nam | 2004 | Chiến sĩ | HSQ, BS | Phòng Tham mưu | LĐTT",
  ],
};

function planned(rows: readonly string[], merges: readonly string[] = [], name = "TH") {
  return planFill(inputFromWorkbook(workbookOf(list, { name, rows, merges })));
}
const title = ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", ""];

test("abbreviations and full words of one column mean the same, across", () => {
  const rows = [
    ...title,
    "TT | Đơn vị | Quân số | | |",
    " | | SQ | CNVQP | Hạ sĩ quan, binh sĩ",
    "1 | Phòng Tham mưu",
    "2 | Phòng Hậu cần",
  ];
  expect(cellsWritten(planned(rows, ["A3:A4", "B3:B4", "C3:E3"]))).toEqual({
    C5: 1,
    D5: 1,
    E5: 2,
    C6: 2,
    D6: 1,
    E6: 1,
  });
});

test("down the lines, with a total and the women below it", () => {
  const rows = [
    ...title,
    "TT | Đối tượng | Quân số | LĐTT",
    "1 | SQ",
    "2 | Công nhân viên quốc phòng",
    "3 | Hạ sĩ quan, binh sĩ",
    " | Cộng",
    " | Trong đó: - Nữ",
  ];
  expect(cellsWritten(planned(rows))).toEqual({ C4: 3, D4: 2, C5: 2, D5: 1, C6: 3, D6: 3, C7: 8, D7: 6, C8: 2, D8: 1 });
});

test("two values that one abbreviation may mean are no value", () => {
  const rows = [...title, "TT | Đơn vị | Quân số | |", " | | SQ | QS", "1 | Phòng Tham mưu"];
  expect(cellsWritten(planned(rows, ["A3:A4", "B3:B4", "C3:D3"]))).toEqual({});
});

test("groups down, the title above the table: holders of that title, with its share among them", () => {
  const rows = [
    "CƠ CẤU NGƯỜI ĐĂNG KÝ CSTĐ CƠ SỞ NĂM 2026",
    "",
    "Thành phần | Số người | Tỷ lệ (%) trong số CSTĐ cơ sở",
    "Sinh từ năm 1980 trở lại đây",
    "Sinh trước năm 1980",
    "Lãnh đạo, chỉ huy",
    "Tổng số CSTĐ cơ sở | | 100",
  ];
  expect(cellsWritten(planned(rows))).toEqual({ B4: 1, C4: 50, B5: 1, C5: 50, B6: 2, C6: 100, B7: 2 });
});

test("a column of contract workers or workers divides the title of the table, and is no number of all of them", () => {
  const rows = [
    "SỐ NGƯỜI ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
    "",
    "Độ tuổi | Cộng | Chia ra | ",
    " | | Sĩ quan | HSQ, BS",
    "Sinh từ năm 1990 trở lại đây",
    "Sinh trước năm 1990",
  ];
  expect(cellsWritten(planned(rows, ["A3:A4", "B3:B4", "C3:D3"]))).toEqual({ B5: 3, D5: 3, B6: 3, C6: 2 });
});

test("a line that nobody understands among titles leaves their total open", () => {
  const rows = [...title, "Danh hiệu | Số lượng", "LĐTT", "Gương sáng thầm lặng", "CSTĐCS", "Cộng"];
  const plan = planned(rows);
  expect(cellsWritten(plan)).toEqual({ B4: 6, B6: 2 });
  expect(plan.skipped.map(({ ref }) => ref.row)).toEqual([7]);
});

test("«Số đăng ký / tổng số người» is written as two numbers, in the total too", () => {
  const rows = [
    ...title,
    "TT | Đơn vị | Số đăng ký / tổng số người",
    "1 | Phòng Tham mưu",
    "2 | Phòng Hậu cần",
    " | Cộng",
  ];
  const { plan } = planned(rows);
  const texts = plan.writes.map(({ content }) => ("text" in content ? content.text : content));
  expect(texts).toEqual(["4/4", "2/4", "6/8"]);
});

test.each(["từ phó trưởng phòng trở lên", "Giữ chức vụ từ Phó phòng và tương đương trở lên"])("«%s» leads", (head) => {
  expect(cellsWritten(planned([...title, `Danh hiệu | Nữ | ${head}`, "LĐTT", "CSTĐCS"]))).toEqual({
    B4: 1,
    C4: 2,
    C5: 2,
  });
});

describe("a form that compares", () => {
  const form = (name: string, ...columns: readonly string[]) => [
    name,
    "",
    "TT | Đơn vị | LĐTT | | CSTĐCS | ",
    ` | | ${columns.join(" | ")} | ${columns.join(" | ")}`,
    "1 | Phòng Tham mưu | 2 | | 1",
    "2 | Phòng Hậu cần | 1 | | 1",
  ];
  const merges = ["A3:A4", "B3:B4", "C3:D3", "E3:F3"];
  const cells = { D5: 4, F5: 1, D6: 2, F6: 1 };
  test("the other year in the name of its sheet is not its own", () => {
    const rows = form("SO SÁNH SỐ NGƯỜI ĐĂNG KÝ", "Năm 2025", "Năm 2026");
    expect(cellsWritten(planned(rows, merges, "So với năm 2025"))).toEqual(cells);
  });
  test.each(["SO VỚI KẾ HOẠCH", "so với chỉ tiêu được giao"])("«%s» in its title names a column of it", (words) => {
    const rows = form(`TỔNG HỢP SỐ NGƯỜI ĐĂNG KÝ NĂM 2026 ${words}`, "Kế hoạch", "Đăng ký");
    expect(cellsWritten(planned(rows, merges))).toEqual(cells);
  });
  test("without such a column nobody knows what its figure is", () => {
    const rows = ["SỐ LĐTT NĂM 2026 SO VỚI CÙNG KỲ NĂM TRƯỚC", "", "TT | Đơn vị | Số lượng", "1 | Phòng Tham mưu"];
    expect(cellsWritten(planned(rows))).toEqual({});
  });
});
