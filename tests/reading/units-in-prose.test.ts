import { readDrawn } from "./read-drawn";

const registered = (rows: readonly string[]) =>
  readDrawn(rows).register.entries.map(
    ({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`,
  );

describe("danh sách viết thành câu, mỗi danh hiệu một mục", () => {
  it("phòng đánh số dưới mục của danh hiệu tập thể là tập thể đăng ký", () => {
    expect(
      registered([
        "VĂN PHÒNG HĐND TỈNH",
        "DANH SÁCH đăng ký danh hiệu thi đua năm 2026",
        "I. CHIẾN SĨ THI ĐUA CƠ SỞ (02 cá nhân)",
        "1. Ông Lý Bá Đạt, Phó Trưởng phòng Phòng Công tác HĐND;",
        "2. Bà Hà Thị Nụ, Chuyên viên Phòng Dân nguyện.",
        "II. TẬP THỂ LAO ĐỘNG TIÊN TIẾN (02 tập thể)",
        "1. Phòng Công tác HĐND;",
        "2. Phòng Hành chính, Tổ chức, Quản trị.",
        "III. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH (01 cá nhân, 01 tập thể)",
        "1. Ông Lò Văn Păn, Phó Chánh Văn phòng;",
        "2. Tập thể Phòng Dân nguyện.",
        "",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Lưu: VT.",
      ]),
    ).toEqual([
      "Lý Bá Đạt: grassroots-emulation-fighter",
      "Hà Thị Nụ: grassroots-emulation-fighter",
      "Phòng Công tác HĐND: advanced-labor-collective",
      "Phòng Hành chính, Tổ chức, Quản trị: advanced-labor-collective",
      "Lò Văn Păn: provincial-diploma-of-merit",
      "Phòng Dân nguyện: provincial-diploma-of-merit",
    ]);
  });

  it("phòng đánh số mà dưới nó kể người thì là tiêu đề nhóm", () => {
    expect(
      registered([
        "DANH SÁCH đăng ký danh hiệu thi đua năm 2026",
        "I. LAO ĐỘNG TIÊN TIẾN",
        "1. Phòng Công tác HĐND",
        "- Ông Lý Bá Đạt, Phó Trưởng phòng;",
        "- Bà Hà Thị Nụ, Chuyên viên.",
        "2. Phòng Dân nguyện",
        "- Ông Lò Văn Păn, Trưởng phòng.",
      ]),
    ).toEqual(["Lý Bá Đạt: advanced-worker", "Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"]);
  });
});
