import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Who belongs in a list, as it says of itself or as another list on the sheet says; and what her own columns say of them.

const people: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "TRUNG TÂM KHUYẾN NÔNG MỘC SƠN",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "(mỗi người ghi một danh hiệu cao nhất)",
    "TT | Họ và tên | Chức danh | Chức vụ | Bộ phận | Ngạch | Danh hiệu",
    "1 | Kiều Văn Ấn | Kỹ sư | Giám đốc | Văn phòng | A2 | CSTĐCS",
    "2 | Đàm Thị Bưởi | Kế toán viên | | Văn phòng | A1 | LĐTT",
    "3 | Tạ Quang Chiểu | Kỹ sư | Trưởng trạm | Trạm Đồi Chè | A1 | LĐTT",
  ],
};

const units: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "(mỗi tập thể ghi một danh hiệu cao nhất)",
    "",
    "TT | Tên tập thể | Cụm | Số người | Danh hiệu",
    "1 | Văn phòng | Trung tâm | 12 | TTLĐXS",
    "2 | Trạm Đồi Chè | Phía Bắc | 5 | TTLĐTT",
    "3 | Trạm Bến Đò | Phía Nam | 4 | TTLĐTT",
  ],
};

function planned(rows: readonly string[], merges: readonly string[] = []) {
  return planFill(inputFromWorkbook(workbookOf(people, units, { name: "Danh sách", rows, merges })));
}

describe("members of a list", () => {
  const list = (remark: string) => [
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
    remark,
    "",
    "TT | Họ và tên | Ngạch",
    "1",
    "2",
    "3",
    "Tổng số: …… người.",
  ];

  it("takes in those with a higher title where it says so", () => {
    expect(cellsWritten(planned(list("(Biểu 2; gồm cả người đăng ký Chiến sĩ thi đua cơ sở)")))).toEqual({
      B5: "Kiều Văn Ấn",
      C5: "A2",
      B6: "Đàm Thị Bưởi",
      C6: "A1",
      B7: "Tạ Quang Chiểu",
      C7: "A1",
      A8: "Tổng số: 03 người.",
    });
  });

  it("leaves them out where it says so", () => {
    expect(cellsWritten(planned(list("(không gồm người đăng ký CSTĐCS)")))).toEqual({
      B5: "Đàm Thị Bưởi",
      C5: "A1",
      B6: "Tạ Quang Chiểu",
      C6: "A1",
      A8: "Tổng số: 02 người.",
    });
  });

  it("stays empty where nobody says whether those with a higher title belong in it", () => {
    const plan = planned(list("(Biểu 2)"));
    expect(plan.plan.writes).toEqual([]);
    expect(plan.skipped.map(({ why }) => why).join()).toContain("chỉ ghi danh hiệu cao nhất");
  });

  it("leaves out whom another list does not write again, and takes «Cụm», «Số người» as her list says them", () => {
    const plan = planned([
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ NĂM 2026",
      "",
      "1. TẬP THỂ LAO ĐỘNG XUẤT SẮC (không nêu lại ở phần 2)",
      "TT | Tên tập thể | Số người | Ghi chú",
      "",
      "",
      "2. TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
      "TT | Tên tập thể | Cụm | Ghi chú",
      "",
      "",
      "",
    ]);
    expect(cellsWritten(plan)).toEqual({
      A5: 1,
      B5: "Văn phòng",
      C5: 12,
      A9: 1,
      B9: "Trạm Đồi Chè",
      C9: "Phía Bắc",
      A10: 2,
      B10: "Trạm Bến Đò",
      C10: "Phía Nam",
    });
  });
});

test("headings over all columns part a list whose names stand behind «Ông/Bà»; the sentence below it is no line", () => {
  const plan = planned(
    [
      "DANH SÁCH CÁ NHÂN ĐĂNG KÝ NĂM 2026",
      "",
      "TT | Ông/Bà | Họ và tên | Chức danh | Chức vụ",
      "I. CHIẾN SĨ THI ĐUA CƠ SỞ",
      "",
      "",
      "Hội đồng rà soát trước ngày 30/11.",
    ],
    ["A4:E4"],
  );
  expect(cellsWritten(plan)).toEqual({ A5: 1, C5: "Kiều Văn Ấn", D5: "Kỹ sư", E5: "Giám đốc" });
});

describe("names that she wrote herself", () => {
  const rows = (filledIn: string) => [
    "DANH SÁCH CÁ NHÂN TRÌNH TỔ THẨM ĐỊNH CHO Ý KIẾN NĂM 2026",
    "",
    "TT | Họ và tên | Chức danh | Bộ phận | Danh hiệu | Số phiếu",
    `1 | Tạ Quang Chiểu | ${filledIn} | | |`,
    "2 | Kiều Văn Ấn",
    "3 | Nông Thị Lạ",
  ];

  it("are filled in from the rows of these people, but for whom nobody knows", () => {
    expect(cellsWritten(planned(rows("Kỹ sư")))).toEqual({
      ...{ D4: "Trạm Đồi Chè", E4: "LĐTT" },
      ...{ C5: "Kỹ sư", D5: "Văn phòng", E5: "CSTĐCS" },
    });
  });

  it("leave a column alone in which she wrote something else", () => {
    expect(cellsWritten(planned(rows("KS chăn nuôi")))).toEqual({
      ...{ D4: "Trạm Đồi Chè", E4: "LĐTT" },
      ...{ D5: "Văn phòng", E5: "CSTĐCS" },
    });
  });
});

test("a box above the list counts it, a remark merged beside it or not, wherever the units register", () => {
  const box: DrawnSheet = {
    name: "Đăng ký",
    merges: ["E3:G4"],
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Tóm tắt (ghi khi nộp danh sách)",
      "Tổng số người | | Nữ | | Cách ghi: đánh dấu x vào ô danh hiệu; ai đăng ký CSTĐ cơ sở thì đánh dấu cả ô lao động tiên tiến ở cùng dòng.",
      "Lao động tiên tiến | | CSTĐ cơ sở | ",
      "",
      "TT | Họ và tên | Nữ | Bộ phận | LĐTT | CSTĐCS",
      "1 | Kiều Văn Ấn | | Văn phòng | x | x",
      "2 | Đàm Thị Bưởi | x | Văn phòng | x |",
      "3 | Tạ Quang Chiểu | | Trạm Đồi Chè | |",
    ],
  };
  const plan = planFill(inputFromWorkbook(workbookOf(box, units)));
  expect(cellsWritten(plan)).toEqual({ B3: 3, D3: 1, B4: 2, D4: 1 });
});

test("to whom a list goes narrows nothing where its headings name the titles", () => {
  const lists = (heading: string) => [
    "DANH SÁCH CÁ NHÂN TRÌNH TỔNG CỤC LÂM NGHIỆP",
    "",
    "TT | Họ và tên | Chức vụ",
    heading,
    "",
    "",
  ];
  expect(cellsWritten(planned(lists("I. CHIẾN SĨ THI ĐUA CƠ SỞ")))).toMatchObject({ B5: "Kiều Văn Ấn" });
  expect(cellsWritten(planned(lists("I. BẰNG KHEN")))).toEqual({});
});
