import { planFill, type FillPlan } from "../../src/reports/fill/plan-fill";
import { toA1 } from "../../src/workbook/refs";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { inputFromWorkbook } from "./input-from-workbook";

// Whole workbooks as offices keep them: what the reader makes of all sheets together is what a summary counts.

const plannedFor = (...sheets: readonly DrawnSheet[]): FillPlan => planFill(inputFromWorkbook(workbookOf(...sheets)));

const written = ({ plan }: FillPlan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    plan.writes.map(({ ref, content }) => [
      `${ref.sheet}!${toA1(ref)}`,
      content.kind === "number" ? content.number : content.kind,
    ]),
  );

const people = (name: string, ...lines: readonly string[]): DrawnSheet => ({
  name,
  rows: [
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
    "",
    "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐ cơ sở",
    ...lines,
  ],
});

const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
    "",
    "STT | Tên tập thể | Tập thể LĐTT",
    "1 | Văn phòng | x",
    "2 | Phòng Lãnh sự | x",
  ],
};

const summary: DrawnSheet = {
  name: "Tổng hợp",
  rows: [
    "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "",
    "TT | Đơn vị | Tổng số người | LĐTT | CSTĐ cơ sở | Tập thể LĐTT",
    "1 | Văn phòng",
    "2 | Phòng Lãnh sự",
    " | Tổng cộng",
  ],
};

const counted = {
  "Tổng hợp!C4": 2,
  "Tổng hợp!D4": 2,
  "Tổng hợp!E4": 1,
  "Tổng hợp!F4": 1,
  "Tổng hợp!C5": 2,
  "Tổng hợp!D5": 1,
  "Tổng hợp!F5": 1,
  "Tổng hợp!C6": 4,
  "Tổng hợp!D6": 3,
  "Tổng hợp!E6": 1,
  "Tổng hợp!F6": 2,
};

const ofOffice = [
  "1 | Nông Thị Bình | Chánh Văn phòng | Văn phòng | x | x",
  "2 | Lý Minh Cảnh | Kế toán | Văn phòng | x",
];
const ofConsular = ["Đinh Thị Lan | Trưởng phòng | Phòng Lãnh sự | x", "Tô Hải Hà | Chuyên viên | Phòng Lãnh sự"];
const numbered = (lines: readonly string[], from: number) => lines.map((line, at) => `${String(from + at)} | ${line}`);

describe("several registration sheets in one workbook", () => {
  test("people on one sheet, collectives on another: each counted once, on its own side", () => {
    const all = people("Cá nhân", ...ofOffice, ...numbered(ofConsular, 3));
    expect(written(plannedFor(all, collectives, summary))).toEqual(counted);
  });

  test("a sheet for each department: the summary counts across all of them", () => {
    const plan = plannedFor(
      people("Văn phòng", ...ofOffice),
      people("Phòng Lãnh sự", ...numbered(ofConsular, 1)),
      collectives,
      summary,
    );
    expect(written(plan)).toEqual(counted);
    const total = plan.bindings.find(({ ref }) => toA1(ref) === "D6");
    expect(total?.rows).toEqual([
      { sheet: "Văn phòng", row: 4 },
      { sheet: "Văn phòng", row: 5 },
      { sheet: "Phòng Lãnh sự", row: 4 },
    ]);
  });

  test("departments' sheets beside one that gathers them: nobody is counted twice, and every row is shown", () => {
    const gathered = people("Cá nhân", ...ofOffice, ...numbered(ofConsular, 3));
    const plan = plannedFor(
      people("Văn phòng", ...ofOffice),
      people("Phòng Lãnh sự", ...numbered(ofConsular, 1)),
      gathered,
      collectives,
      summary,
    );
    expect(written(plan)).toEqual(counted);
  });

  test("titles on one sheet and awards on another of the same people: one person, both counted", () => {
    const awards: DrawnSheet = {
      name: "Khen thưởng",
      rows: [
        "DANH SÁCH CÁ NHÂN ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG NĂM 2022",
        "",
        "STT | Họ và tên | Chức vụ | Đơn vị | Giấy khen của Giám đốc Sở",
        "1 | Nông Thị Bình | Chánh Văn phòng | Văn phòng | x",
      ],
    };
    const withAwards: DrawnSheet = {
      name: "Tổng hợp",
      rows: [
        "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "TT | Đơn vị | Tổng số người | LĐTT | Giấy khen (cá nhân)",
        "1 | Văn phòng",
        "2 | Phòng Lãnh sự",
      ],
    };
    const plan = plannedFor(people("Cá nhân", ...ofOffice, ...numbered(ofConsular, 3)), awards, withAwards);
    expect(written(plan)).toEqual({
      "Tổng hợp!C4": 2,
      "Tổng hợp!D4": 2,
      "Tổng hợp!E4": 1,
      "Tổng hợp!C5": 2,
      "Tổng hợp!D5": 1,
    });
  });
});

test("a target whose base nobody knows stays blank, and why is said once a line", () => {
  const all = people("Cá nhân", ...ofOffice);
  const { plan, skipped } = plannedFor(all, {
    name: "Đối chiếu",
    rows: [
      "BẢNG SO SÁNH KẾT QUẢ ĐĂNG KÝ VỚI CHỈ TIÊU NĂM 2022",
      "",
      "TT | Chỉ tiêu | Mức giao | Số lượng | Tỷ lệ (%) | Đánh giá",
      "1 | Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến | Ít nhất 90% | | |",
      "2 | Tỷ lệ CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở | Ít nhất 15% | | |",
    ],
  });
  expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["D4", "D5"]);
  expect(skipped.map(({ ref, why }) => [toA1(ref), why])).toEqual([
    [
      "E4",
      "02/02 = 100% nếu biểu đã có đủ người; còn đạt khi cơ quan có đến 02 người. Tệp chưa cho biết tổng số CBCCVC. Anh/chị thêm sheet «Danh sách CBCCVC» hoặc gõ một con số ở Thiết lập.",
    ],
    [
      "E5",
      "01/02 = 50% nếu biểu đã có đủ người; còn đạt khi cơ quan có đến 06 người. Tệp chưa cho biết tổng số CBCCVC. Anh/chị thêm sheet «Danh sách CBCCVC» hoặc gõ một con số ở Thiết lập.",
    ],
  ]);
});
