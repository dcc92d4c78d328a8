import type { DrawnSheet } from "../grid-of";
import { readDrawn } from "../read-drawn";

const named = (title: string, name: string, people: string, visibility: DrawnSheet["visibility"] = "visible") =>
  ({
    name,
    visibility,
    rows: [
      title,
      "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
      ...people.split(", ").map((person, index) => `${String(index + 1)} | ${person} | Chuyên viên | x |`),
    ],
  }) satisfies DrawnSheet;

const TITLE = "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA";
const now = named(`${TITLE} NĂM 2025`, "ĐK-2025", "Lê Văn Nam, Hồ Thị Lan");

describe("danh sách năm trước: câu giải thích nói đúng chỗ ghi năm", () => {
  it.each([
    [
      "tiêu đề và tên sheet cùng ghi",
      named(`${TITLE} NĂM 2024`, "ĐK-2024", "Võ Đức Hùng, Mai Thị Hoa"),
      "Biểu và tên sheet đều ghi năm 2024",
    ],
    [
      "sheet ẩn, chỉ tiêu đề ghi",
      named(`${TITLE} NĂM 2024`, "Sheet5", "Võ Đức Hùng, Mai Thị Hoa", "hidden"),
      "Sheet này đang ẩn. Biểu ghi năm 2024",
    ],
    [
      "sheet ẩn, chỉ tên sheet ghi",
      named(TITLE, "ĐK-2024", "Võ Đức Hùng, Mai Thị Hoa", "hidden"),
      "Sheet này đang ẩn. Tên sheet ghi năm 2024",
    ],
    [
      "cùng những người ấy, chỉ tên sheet ghi",
      named(TITLE, "ĐK-2024", "Lê Văn Nam, Hồ Thị Lan"),
      "Tên sheet ghi năm 2024 và 2/2 tên trong biểu cũng có ở biểu năm 2025",
    ],
  ])("%s", (_, before, sentence) => {
    const form = readDrawn(now, before).sheets[1]?.forms[0];
    expect(form?.kind).toBe("history");
    expect(form?.evidence[0]?.sentence.vi).toContain(sentence);
  });

  it.each([
    ["ĐK-2024", "history"],
    ["ĐK–2024", "history"],
    ["ĐK_2024", "history"],
    ["15-2024", "registration"],
    ["QĐ 12/UBND-2024", "registration"],
  ])("tên sheet «%s»: %s", (name, kind) => {
    const form = readDrawn(now, named(TITLE, name, "Lê Văn Nam, Hồ Thị Lan")).sheets[1]?.forms[0];
    expect(form?.kind).toBe(kind);
  });
});
