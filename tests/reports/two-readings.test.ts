import type { Answer } from "../../src/domain/answer";
import { planFill } from "../../src/reports/fill/plan-fill";
import { beginsTotal, isSumHead, saysEverybody, totalOfLines } from "../../src/reports/fill/vocabulary/totals";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Heads, lines and titles that may be read in two ways: written where both come to the same, else asked once for the cause.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "CHI CỤC KIỂM LÂM",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Chức vụ | Đối tượng | Đơn vị | Danh hiệu đăng ký",
    "1 | Phùng Văn Sơn | Nam | Trưởng phòng | Công chức | Phòng Thanh tra | CSTĐCS",
    "2 | Lưu Thị Hòa | Nữ | Kiểm lâm viên | Công chức | Phòng Thanh tra | LĐTT",
    "3 | Tô Văn Bách | Nam | Lái xe | Hợp đồng | Phòng Thanh tra | LĐTT",
    "4 | Mạc Thị Quế | Nữ | Trưởng phòng | Công chức | Phòng Pháp chế | CSTĐCS",
    "5 | Giáp Thị Liên | Nữ | Kiểm lâm viên | Công chức | Phòng Pháp chế | CSTĐCS",
    "6 | Doãn Văn Cừ | Nam | Bảo vệ | Hợp đồng | Phòng Pháp chế | ",
  ],
};

function planned(rows: readonly string[], { merges = [] as string[], answers = [] as Answer[], from = list } = {}) {
  return planFill({ ...inputFromWorkbook(workbookOf(from, { name: "TH", rows, merges })), answers });
}
const title = ["BẢNG TỔNG HỢP ĐĂNG KÝ NĂM 2026", ""];

describe("a name of everybody behind «Lãnh đạo»", () => {
  const units = ["1 | Phòng Thanh tra", "2 | Phòng Pháp chế"];
  const written = (over: string, ...leaf: readonly string[]) => {
    const rows = [
      ...title,
      `STT | Đơn vị | ${over}${" | ".repeat(leaf.length - 1)}`,
      ` | | ${leaf.join(" | ")}`,
      ...units,
    ];
    const last = String.fromCharCode(66 + leaf.length);
    return cellsWritten(planned(rows, { merges: ["A3:A4", "B3:B4", `C3:${last}3`] }));
  };

  test.each([
    ["Số CBCCVC có mặt", 2, 2],
    ["CBCCVC toàn chi cục", 2, 2],
    ["Tổng CBCC", 2, 2],
    ["CBCCVC (cả lãnh đạo)", 2, 2],
    ["Toàn thể CBCCVC, NLĐ", 3, 3],
  ])("«%s» takes the leaders in", (head, first, second) => {
    expect(written("Số lượng", "Lãnh đạo", head)).toEqual({ C5: 1, C6: 1, D5: first, D6: second });
  });

  test("beside «Hợp đồng» it means neither leaders nor contract workers", () => {
    const cells = { C5: 3, D5: 1, E5: 1, F5: 1, C6: 3, D6: 1, E6: 1, F6: 1 };
    expect(written("Số người", "Tổng số", "Lãnh đạo", "Công chức, viên chức", "Hợp đồng")).toEqual(cells);
  });

  test("alone it may be everybody or the rest, and is asked", () => {
    expect(written("Số lượng", "Lãnh đạo", "CBCCVC")).toEqual({ C5: 1, C6: 1 });
  });
});

describe("whom a title says it is for", () => {
  const lines = ["STT | Danh hiệu | Số lượng", "1 | Lao động tiên tiến", "2 | Chiến sĩ thi đua cơ sở"];
  const of = (words: string) => cellsWritten(planned([`SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM 2026 (${words})`, "", ...lines]));
  test.each(["dùng cho các phòng nghiệp vụ", "dành cho khối cơ quan Đảng", "áp dụng cho đơn vị trực thuộc"])(
    "«%s» leaves it to her",
    (words) => {
      expect(of(words)).toEqual({});
    },
  );
  test.each(["dùng cho báo cáo", "dùng cho tờ trình"])("«%s» says what it is for", (words) => {
    expect(of(words)).toEqual({ C4: 5, C5: 3 });
  });
  test("«dùng cho lao động hợp đồng» narrows", () => {
    expect(of("dùng cho lao động hợp đồng")).toEqual({ C4: 1 });
  });
});

test.each([
  "KẾT QUẢ CÔNG NHẬN DANH HIỆU NĂM 2026 THEO SỐ ĐĂNG KÝ",
  "SỐ LIỆU ĐƯỢC KHEN THƯỞNG NĂM 2026 (theo danh sách đề nghị)",
  "KẾT QUẢ XÉT DUYỆT NĂM 2026 (theo đăng ký đầu năm)",
])("«%s» is a form of results: whether registrations go into it is asked", (name) => {
  const plan = planned([
    name,
    "",
    "STT | Danh hiệu | Số lượng",
    "1 | Lao động tiên tiến",
    "2 | Chiến sĩ thi đua cơ sở",
  ]);
  expect(cellsWritten(plan)).toEqual({});
  expect(plan.questions).toHaveLength(1);
});

describe("«Không đăng ký» is left as long as somebody is in between", () => {
  const form = [...title, "STT | Đơn vị | Số người | Không đăng ký", "1 | Phòng Thanh tra", "2 | Phòng Pháp chế"];
  const changed = (from: string, to: string) => ({
    ...list,
    rows: list.rows.map((row) => (typeof row === "string" ? row.replace(from, to) : row)),
  });
  test("a title that nobody understands", () => {
    const plan = planned(form, { from: changed("Phòng Thanh tra | CSTĐCS", "Phòng Thanh tra | LĐ giỏi cấp tổ") });
    expect(cellsWritten(plan)).toEqual({ C4: 3, C5: 3, D5: 1 });
    expect(plan.skipped.map(({ why }) => why)).toEqual([expect.stringContaining("Phùng Văn Sơn")]);
  });
  test("a unit of the staff list that no registration names", () => {
    const staff: DrawnSheet = {
      name: "CBCC",
      rows: [
        "DANH SÁCH CBCCVC",
        "",
        "STT | Họ và tên | Đơn vị | Chức vụ",
        ...["Phùng Văn Sơn", "Lưu Thị Hòa", "Tô Văn Bách"].map(
          (name, at) => `${String(at + 1)} | ${name} | Phòng Thanh tra | Kiểm lâm viên`,
        ),
        "4 | Ninh Văn Đạt | Hạt Kiểm lâm Bắc | Hạt trưởng",
      ],
    };
    const rows = [...title, "STT | Đơn vị | Số người | Không đăng ký", "1 | Phòng Thanh tra", "2 | Hạt Kiểm lâm Bắc"];
    const only = { ...list, rows: list.rows.slice(0, 7) };
    const plan = planFill(inputFromWorkbook(workbookOf(only, staff, { name: "TH", rows })));
    expect(cellsWritten(plan)).toEqual({ C4: 3, C5: 1 });
    expect(plan.skipped.map(({ why }) => why)).toEqual([expect.stringContaining("Hạt Kiểm lâm Bắc")]);
  });
});

describe("a group below a title without a dash", () => {
  const numbered = [...title, "STT | Nội dung | Số lượng", "1 | CSTĐCS", "2 | Số nữ", "3 | Số nam"];
  const atFoot = [...title, "STT | Nội dung | Số lượng", "1 | LĐTT", "2 | CSTĐCS", " | Số nam"];

  test.each([
    ["numbered", numbered, { C4: 3 }],
    ["at the foot of several titles", atFoot, { C4: 5, C5: 3 }],
  ])("%s is asked once", (_, rows, cells) => {
    const plan = planned(rows);
    expect(cellsWritten(plan)).toEqual(cells);
    expect(plan.questions).toHaveLength(1);
  });

  test("her answer holds for all such lines", () => {
    const [question] = planned(numbered).questions;
    const answered = (id: string) => {
      const option = question?.options.find((each) => each.id === id);
      return cellsWritten(planned(numbered, { answers: option === undefined ? [] : [option.answer] }));
    };
    expect(answered("of-above")).toEqual({ C4: 3, C5: 2, C6: 1 });
    expect(answered("of-all")).toEqual({ C4: 3, C5: 3, C6: 3 });
    expect(answered("leave")).toEqual({ C4: 3 });
  });
});

test("a title that sorts by units is still one of people", () => {
  const rows = [
    "Bảng 1. Lao động tiên tiến theo đơn vị",
    "",
    "Đơn vị | Số lượng đăng ký",
    "Phòng Thanh tra",
    "Phòng Pháp chế",
  ];
  expect(cellsWritten(planned(rows))).toEqual({ B4: 3, B5: 2 });
});

test.each(["Số phòng có người đăng ký CSTĐCS", "Số đơn vị có từ 01 CSTĐCS"])("«%s» counts no people", (label) => {
  const rows = [...title, "STT | Nội dung | Số lượng", "1 | CSTĐCS", `2 | ${label}`, "3 | LĐTT"];
  expect(cellsWritten(planned(rows))).toEqual({ C4: 3, C6: 5 });
});

test("«Biên chế | HĐLĐ | Tổng», «Chưa đăng ký danh hiệu nào»: all whom the two make up, and whoever registers nothing", () => {
  const rows = [
    ...title,
    "STT | Đơn vị | Biên chế | HĐLĐ | Tổng | LĐ, QL | Chưa đăng ký danh hiệu nào",
    "1 | Phòng Thanh tra",
    "2 | Phòng Pháp chế",
  ];
  expect(cellsWritten(planned(rows))).toEqual({ C4: 2, D4: 1, E4: 3, F4: 1, C5: 2, D5: 1, E5: 3, F5: 1, G5: 1 });
});

test("«Tỷ lệ nữ» below a title is the share of women among its holders", () => {
  const rows = [...title, "STT | Nội dung | Số lượng", "1 | CSTĐCS", " | Tỷ lệ nữ (%)"];
  expect(cellsWritten(planned(rows))).toEqual({ C4: 3, C5: 66.67 });
});

test("a total of groups that somebody belongs to twice is left with its reason", () => {
  const rows = [
    ...title,
    "STT | Nhóm | Số người | LĐTT",
    "1 | Lãnh đạo",
    "2 | Công chức",
    "3 | Hợp đồng",
    " | Tổng số",
  ];
  const plan = planned(rows);
  expect(cellsWritten(plan)).toEqual({ C4: 2, D4: 2, C5: 4, D5: 4, C6: 2, D6: 1 });
  expect(plan.skipped.some(({ why }) => why.includes("thuộc hai nhóm"))).toBe(true);
});

describe("the words of totals", () => {
  test.each([
    ["Tổng cộng", "final"],
    ["III. Cộng toàn chi cục", "final"],
    ["Toàn nhà máy", "final"],
    ["Cộng (I)", "subtotal"],
    ["Cộng khối văn phòng", "subtotal"],
    ["TONG CONG", "final"],
    ["Công chức", null],
    ["Tổng hợp", null],
    ["Tổ Toán", null],
    ["Cộng tác viên", null],
  ])("«%s»: %s", (label, kind) => {
    expect(totalOfLines(label)).toBe(kind);
    expect(beginsTotal(label.replace("III. ", ""))).toBe(kind !== null);
  });
  test("anywhere in a head", () => {
    expect(["CBCCVC toàn đơn vị", "Tất cả CBCCVC"].map(saysEverybody)).toEqual([true, true]);
    expect(["Công chức, viên chức", "Kế toán trưởng"].map(saysEverybody)).toEqual([false, false]);
    expect(["Cộng nhóm", "Cộng", "Công"].map(isSumHead)).toEqual([true, true, false]);
  });
});
