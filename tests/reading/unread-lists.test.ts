import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(...sheets), { answers, today: "2027-02-01" });

const list = (title: string, head = "Lựa chọn"): readonly DrawnRow[] => [
  title,
  `STT | Họ và tên | Chức vụ | Bộ phận | ${head}`,
  "1 | Lương Thế Anh | Trưởng phòng | Phòng Kỹ thuật | M1",
  "2 | Bùi Thu Cúc | Nhân viên | Phòng Kỹ thuật | M2",
  "3 | Đàm Quang Đạo | Nhân viên | Phòng Kinh doanh | M1",
  "4 | Kiều Minh Giang | Nhân viên | Phòng Kinh doanh | M1",
];

describe("biểu nói về thi đua mà chưa đọc được danh hiệu nào thì không lặng lẽ thành danh sách cán bộ", () => {
  it("hỏi một câu; chỉ ra cột thì hỏi tiếp từng mã trong cột ấy", () => {
    const sheets = [{ name: "TĐ 2027", rows: list("DANH SÁCH CÁN BỘ, NHÂN VIÊN ĐĂNG KÝ THI ĐUA NĂM 2027") }];
    const [question, ...others] = read(sheets).questions;
    expect(others).toEqual([]);
    expect(question?.id).toMatch(/^unread-list:/);
    const column = question?.options.find(({ id }) => id === "codes:Lựa chọn")?.answer;
    const [code] = read(sheets, column ? [column] : []).questions;
    expect(code?.sentence.vi).toContain("M1 (3), M2 (1)");
    const meaning = code?.options.find(({ id }) => id === "advanced-worker")?.answer;
    expect(figuresOf(read(sheets, column && meaning ? [column, meaning] : [])).individual).toEqual({
      "advanced-worker": 3,
    });
  });

  it.each([
    ["danh sách hội đồng", "DANH SÁCH THÀNH VIÊN HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG"],
    ["danh sách dự tập huấn", "DANH SÁCH CÁN BỘ THAM GIA TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG"],
    ["danh sách cán bộ không nói gì về thi đua", "DANH SÁCH CÁN BỘ, NHÂN VIÊN NĂM 2027"],
  ])("%s: không hỏi", (_, title) => {
    expect(read([{ name: "DS", rows: list(title, "Ca trực") }]).questions).toEqual([]);
  });

  it("những người ấy đã đăng ký ở sheet khác: không hỏi", () => {
    const registered = list("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2027", "Danh hiệu").map((row) =>
      typeof row === "string" ? row.replace(/M\d$/, "LĐTT") : row,
    );
    const reading = read([
      { name: "Đăng ký", rows: registered },
      { name: "CBCCVC thi đua", rows: list("DANH SÁCH CÁN BỘ, NHÂN VIÊN", "Ca trực") },
    ]);
    expect(reading.questions).toEqual([]);
  });
});
