import { recipientLines } from "../../../src/layout/recipient-lines";
import type { DrawnRow } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** «Nguyễn Văn An (Trưởng phòng): advanced-worker»: who is read from the sheet, with what is claimed. */
function recipientsIn(rows: readonly DrawnRow[]): readonly string[] {
  return readDrawn(rows).register.entries.map(
    ({ kind, name, position, claims }) =>
      `${kind === "collective" ? "[tập thể] " : ""}${name.value}${position ? ` (${position.value})` : ""}: ${claims.map(({ award }) => award).join(" + ")}`,
  );
}

const top = ["SỞ XÂY DỰNG", "PHÒNG HẠ TẦNG", "", "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026"];

describe("biểu đăng ký viết thành lời, mỗi dòng một người", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "số thứ tự, Ông/Bà, chức vụ, dấu hai chấm",
      [
        ...top,
        "Phòng Hạ tầng đăng ký thi đua năm 2026 như sau:",
        "I. Tập thể",
        "- Phòng Hạ tầng: Tập thể lao động tiên tiến",
        "II. Cá nhân",
        "1. Ông Lê Văn Nam, Trưởng phòng: LĐTT, CSTĐCS",
        "2. Bà Hồ Thị Lan, Chuyên viên: LĐTT, Giấy khen của Giám đốc Sở",
        "3. Bà Đỗ Thị Hạnh, Chuyên viên: không đăng ký danh hiệu",
        "Tổng cộng:",
        "LĐTT: 2",
        "TRƯỞNG PHÒNG",
        "Lê Văn Nam",
      ],
      [
        "[tập thể] Phòng Hạ tầng: advanced-labor-collective",
        "Lê Văn Nam (Trưởng phòng): advanced-worker + grassroots-emulation-fighter",
        "Hồ Thị Lan (Chuyên viên): advanced-worker + certificate-of-merit",
        "Đỗ Thị Hạnh (Chuyên viên): ",
      ],
    ],
    [
      "gạch ngang ngăn tên, chức vụ và danh hiệu",
      [
        ...top,
        "- Đ/c Lê Văn Nam - Đội trưởng - Lao động tiên tiến",
        "- Đ/c Hồ Thị Lan - Nhân viên - Lao động tiên tiến và Chiến sĩ thi đua cơ sở",
      ],
      [
        "Lê Văn Nam (Đội trưởng): advanced-worker",
        "Hồ Thị Lan (Nhân viên): advanced-worker + grassroots-emulation-fighter",
      ],
    ],
    [
      "động từ «đăng ký» trước danh hiệu, chức vụ trong ngoặc",
      [
        ...top,
        "a) Lê Văn Nam (Phó Trưởng phòng) đăng ký Lao động tiên tiến;",
        "b) Hồ Thị Lan (Văn thư) đăng ký Lao động tiên tiến, Giấy khen;",
      ],
      [
        "Lê Văn Nam (Phó Trưởng phòng): advanced-worker",
        "Hồ Thị Lan (Văn thư): advanced-worker + certificate-of-merit",
      ],
    ],
    [
      "hai, ba người một dòng; hai mệnh đề một dòng",
      [
        ...top,
        "1. Lê Văn Bình và Trần Thị Cúc: LĐTT",
        "2. Phạm Thị Dung, Hoàng Văn Tám, Lê Văn Giang: LĐTT, Giấy khen",
        "3. Đỗ Thị Hạnh đăng ký LĐTT; Bùi Văn Khoa đăng ký CSTĐCS",
      ],
      [
        "Lê Văn Bình: advanced-worker",
        "Trần Thị Cúc: advanced-worker",
        "Phạm Thị Dung: advanced-worker + certificate-of-merit",
        "Hoàng Văn Tám: advanced-worker + certificate-of-merit",
        "Lê Văn Giang: advanced-worker + certificate-of-merit",
        "Đỗ Thị Hạnh: advanced-worker",
        "Bùi Văn Khoa: grassroots-emulation-fighter",
      ],
    ],
    [
      "danh hiệu ở tiêu đề phía trên, dưới là tên",
      [
        ...top,
        "I. Lao động tiên tiến",
        "1. Ông Lê Văn Nam, Trưởng phòng",
        "2. Bà Hồ Thị Lan, Chuyên viên",
        "II. Chiến sĩ thi đua cơ sở",
        "1. Ông Lê Văn Nam, Trưởng phòng",
      ],
      [
        "Lê Văn Nam (Trưởng phòng): advanced-worker",
        "Hồ Thị Lan (Chuyên viên): advanced-worker",
        "Lê Văn Nam (Trưởng phòng): grassroots-emulation-fighter",
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(recipientsIn(rows)).toEqual(expected);
  });

  it("lời không hiểu thì nói ra, không bỏ qua", () => {
    const { entries } = readDrawn([
      ...top,
      "1. Ông Lê Văn Nam, Trưởng phòng: LĐTT",
      "2. Bà Hồ Thị Lan, Chuyên viên: Ngôi sao xanh",
    ]).register;
    expect(entries.map(({ unreadTitles }) => unreadTitles.map(({ value }) => value))).toEqual([[], ["Ngôi sao xanh"]]);
  });

  it("không nêu tên ai thì hỏi, không bỏ qua", () => {
    const [form] =
      readDrawn([
        ...top,
        "1. Ông Lê Văn Nam, Trưởng phòng: LĐTT",
        "2. Bà Hồ Thị Lan, Chuyên viên: LĐTT",
        "3. Các đồng chí còn lại: LĐTT",
      ]).sheets[0]?.forms ?? [];
    expect(form?.rows.filter(({ fate }) => fate.fate === "questioned").map(({ row }) => row)).toEqual([7]);
  });

  it.each([
    ["câu của kế hoạch", "1. Trên 90% cán bộ đạt danh hiệu Lao động tiên tiến."],
    ["chữ ký", "Lê Văn Nam"],
    ["tiêu đề", "I. Phòng Hạ tầng"],
    ["nơi nhận", "- Sở Nội vụ;"],
    ["một danh hiệu với con số", "LĐTT: 5"],
  ])("%s không phải dòng đăng ký: «%s»", (_, text) => {
    expect(recipientLines(text)).toEqual([]);
  });
});
