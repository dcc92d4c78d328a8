import { planFill } from "../../../src/reports/fill/plan-fill";
import { type DrawnSheet, workbookOf } from "../../reading/grid-of";
import { inputFromWorkbook } from "../input-from-workbook";
import { layouts } from "./result-books";

const book = layouts["nhóm cột dấu cạnh nhau, một danh sách quyết định"];

const thisYear = (...heads: readonly string[]): DrawnSheet => ({
  name: "Biểu",
  rows: [
    "KẾT QUẢ KHEN THƯỞNG NĂM 2025",
    "",
    `TT | Danh hiệu, hình thức | ${heads.join(" | ")}`,
    "1 | Lao động tiên tiến",
    "2 | Chiến sĩ thi đua cơ sở",
    "3 | Bằng khen của Chủ tịch UBND tỉnh (cá nhân)",
  ],
});

const figures: DrawnSheet = {
  name: "KQ 2024",
  rows: [
    "TỔNG HỢP KẾT QUẢ THI ĐUA, KHEN THƯỞNG NĂM 2024",
    "",
    "STT | Nội dung | Số lượng",
    "1 | Lao động tiên tiến | 9",
    "2 | Chiến sĩ thi đua cơ sở | 4",
    "3 | Bằng khen của Chủ tịch UBND tỉnh (cá nhân) |",
  ],
};

const list: DrawnSheet = {
  name: "QĐ 2024",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2024",
    "",
    "TT | Họ và tên | Đơn vị | Danh hiệu | Số quyết định",
    "1 | Lò Văn Thiện | Văn phòng | Lao động tiên tiến | 90/QĐ-STP",
    "2 | Quàng Thị Mai | Văn phòng | Lao động tiên tiến | 90/QĐ-STP",
    "3 | Lò Văn Thiện | Văn phòng | Chiến sĩ thi đua cơ sở | 90/QĐ-STP",
  ],
};

function columnOf(...sheets: readonly DrawnSheet[]) {
  const plan = planFill(inputFromWorkbook(workbookOf(...book, ...sheets)));
  const cell = (row: number, column: number) => {
    const content = plan.plan.writes.find(
      ({ ref }) => ref.sheet === "Biểu" && ref.row === row && ref.column === column,
    )?.content;
    return content?.kind === "number" ? content.number : null;
  };
  return { plan, now: [4, 5, 6].map((row) => cell(row, 3)), before: [4, 5, 6].map((row) => cell(row, 4)) };
}

describe("cùng kỳ năm trước", () => {
  it.each(["Cùng kỳ năm trước", "Năm trước", "Năm 2024"])(
    "cột «%s» lấy số của sheet kết quả năm trước; ô năm trước để trống thì vẫn để trống",
    (head) => {
      const { now, before, plan } = columnOf(thisYear("Năm 2025", head), figures);
      expect(now).toEqual([5, 2, 1]);
      expect(before).toEqual([9, 4, null]);
      expect(plan.questions).toEqual([]);
    },
  );

  it("không có số tổng hợp thì đếm danh sách kết quả năm trước, và không cộng vào năm nay", () => {
    const { now, before } = columnOf(thisYear("Năm nay", "Cùng kỳ năm trước"), list);
    expect(now).toEqual([5, 2, 1]);
    expect(before.slice(0, 2)).toEqual([2, 1]);
  });

  it("có cả hai mà khác nhau thì theo sheet tổng hợp, và nói rõ chỗ khác", () => {
    const { before, plan } = columnOf(thisYear("Năm nay", "Cùng kỳ năm trước"), figures, list);
    expect(before.slice(0, 2)).toEqual([9, 4]);
    expect(plan.notes.map(({ vi }) => vi).filter((note) => note.startsWith("Năm trước"))).toHaveLength(2);
  });

  it("tệp không có gì của năm trước thì để trống, không ghi 0", () => {
    const { now, before } = columnOf(thisYear("Năm nay", "Cùng kỳ năm trước"));
    expect(now).toEqual([5, 2, 1]);
    expect(before).toEqual([null, null, null]);
  });

  it("số đăng ký của năm trước không phải kết quả năm trước", () => {
    const registered: DrawnSheet = {
      ...figures,
      rows: ["TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2024", ...figures.rows.slice(1)],
    };
    expect(columnOf(thisYear("Năm nay", "Cùng kỳ năm trước"), registered).before).toEqual([null, null, null]);
  });
});
