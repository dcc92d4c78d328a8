import { inNewYear, speakingOf, undated } from "../../../src/gathering/blank/pattern/said-anew";

const anew = { from: 2025, to: 2026 };

describe("ngày, số của giấy tờ để trống", () => {
  test.each([
    ["Nam Sơn, ngày 16 tháng 01 năm 2025", "Nam Sơn, ngày … tháng … năm 2026"],
    ["Ngày 16 tháng 01 năm 2025", "Ngày … tháng … năm 2026"],
    ["ngày … tháng … năm 20… NGƯỜI LẬP BIỂU", "ngày … tháng … năm 2026 NGƯỜI LẬP BIỂU"],
    ["ngày 5 tháng 2 năm 2025 của Văn phòng", "ngày … tháng … năm 2026 của Văn phòng"],
    ["Lập ngày 5 tháng 2 năm 2025.", "Lập ngày … tháng … năm 2026."],
    [
      "(Kèm theo Công văn số 12/TL-VP ngày 05 tháng 02 năm 2025)",
      "(Kèm theo Công văn số …/TL-VP ngày … tháng … năm 2026)",
    ],
    [
      "BIỂU ĐĂNG KÝ THI ĐUA (Kèm theo Công văn số 12/TL-VP ngày 05 tháng 02 năm 2025)",
      "BIỂU ĐĂNG KÝ THI ĐUA (Kèm theo Công văn số …/TL-VP ngày … tháng … năm 2026)",
    ],
    ["Phụ lục kèm theo Công văn số 7/TL-VP", "Phụ lục kèm theo Công văn số …/TL-VP"],
    ["Biểu lập ngày 05 tháng 02 năm 2025", "Biểu lập ngày … tháng … năm 2026"],
    [
      "(Theo Thông tư số 15/2025/TT-BNV; kèm Công văn số 3/VP ngày 5 tháng 2 năm 2025)",
      "(Theo Thông tư số 15/2025/TT-BNV; kèm Công văn số …/VP ngày … tháng … năm 2026)",
    ],
    ["Không bị kỷ luật, ngày 5 tháng 2 năm 2025", "Không bị kỷ luật, ngày … tháng … năm 2026"],
  ])("«%s»", (words, said) => {
    expect(undated(words, anew)).toBe(said);
  });

  test.each([
    "(Theo Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ)",
    "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ Nội vụ",
    "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Nghị quyết số 12/NQ-ĐU ngày 3 tháng 3 năm 2025",
    "Mẫu số 01/TĐKT",
    "Biểu số: 02/TĐKT",
    "PHỤ LỤC SỐ 3/TĐ",
  ])("«%s» không đổi", (words) => {
    expect(undated(words, anew)).toBe(words);
  });
});

describe("năm của biểu chuyển sang năm mới", () => {
  test.each([
    ["Năm học 2024-2025", "Năm học 2025-2026"],
    ["Năm học 2024 – 2025", "Năm học 2025 – 2026"],
    ["Xếp loại 2024", "Xếp loại 2025"],
    ["Mã TĐ-2025", "Mã TĐ-2025"],
    ["Phong trào 2021-2025", "Phong trào 2021-2025"],
    ["Phong trào 2021 - 2025", "Phong trào 2021 - 2025"],
    ["giai đoạn 2024-2025", "giai đoạn 2024-2025"],
    ["15/01/2025", "15/01/2025"],
  ])("«%s»", (words, said) => {
    expect(inNewYear(words, anew)).toBe(said);
  });
});

describe("tên đơn vị trong tiêu đề", () => {
  const ofUnit = speakingOf([["Văn phòng", "VP"], ["Phòng Quản lý đê điều (cũ)"]]);
  test.each([
    ["ĐĂNG KÝ CỦA VĂN PHÒNG NĂM 2026", "ĐĂNG KÝ CỦA TỔ XE NĂM 2026"],
    ["Đăng ký của VP", "Đăng ký của TỔ XE"],
    ["của Phòng Quản lý  đê điều (cũ)", "của Tổ xe"],
    ["TL-VP", "TL-VP"],
  ])("«%s»", (words, said) => {
    expect(ofUnit(words, "Tổ xe")).toBe(said);
  });

  test("không có đơn vị nào", () => {
    expect(speakingOf([])("Văn phòng", "Tổ xe")).toBe("Văn phòng");
  });
});
