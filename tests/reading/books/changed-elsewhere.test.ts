import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../grid-of";

const register: DrawnSheet = {
  name: "ĐK 2026",
  rows: [
    "CHI CỤC THỦY SẢN",
    "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "TT | Họ tên | Phòng | LĐTT | CSTĐCS | GK",
    "1 | Cao Văn Dũng | Phòng Kỹ thuật | x | x |",
    "2 | Lý Thị Mận | Phòng Kỹ thuật | x | | x",
    "3 | Tạ Minh Đức | Phòng Thanh tra | x | x |",
    "4 | Vi Thị Nga | Phòng Thanh tra | x | |",
    "5 | Tạ Minh Đức | Phòng Kỹ thuật | x | |",
  ],
};

function read(other: DrawnSheet, choose?: string) {
  const snapshot = workbookOf(register, other);
  const first = readWorkbook(snapshot, { answers: [], today: "2026-04-01" });
  const questions = first.questions.filter(({ id }) => id.startsWith("change-list:"));
  const answers: readonly Answer[] = questions.flatMap(({ options }) =>
    options.filter(({ id }) => id === choose).map(({ answer }) => answer),
  );
  const reading = choose === undefined ? first : readWorkbook(snapshot, { answers, today: "2026-04-01" });
  const { people, individual } = figuresOf(reading);
  return {
    people,
    ldtt: individual["advanced-worker"] ?? 0,
    cstdcs: individual["grassroots-emulation-fighter"] ?? 0,
    gk: individual["certificate-of-merit"] ?? 0,
    asked: reading.questions.filter(({ id }) => id.startsWith("change-list:")).map(({ sentence }) => sentence.vi),
  };
}

const sheet = (name: string, ...rows: DrawnRow[]): DrawnSheet => ({ name, rows });

const ofTitle = sheet(
  "Rút",
  "DANH SÁCH NGƯỜI RÚT ĐĂNG KÝ ĐỢT THÁNG 3",
  "TT | Họ tên | Phòng | Rút danh hiệu | Ghi chú",
  "1 | Cao Văn Dũng | Phòng Kỹ thuật | CSTĐCS | Không có sáng kiến",
);
const ofAll = sheet(
  "Xin rút",
  "TT | Họ tên | Phòng | Lý do",
  "1 | Lý Thị Mận | Phòng Kỹ thuật | Chuyển ngành",
  "2 | Tạ Minh Đức | Phòng Thanh tra | Ốm dài ngày",
);
const ofChanges = sheet(
  "Điều chỉnh",
  "ĐIỀU CHỈNH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "TT | Họ tên | Phòng | Đăng ký ban đầu | Điều chỉnh thành",
  "1 | Cao Văn Dũng | Phòng Kỹ thuật | CSTĐCS | LĐTT",
  "2 | Vi Thị Nga | Phòng Thanh tra | LĐTT | CSTĐCS",
);

describe("sheet ghi người rút, người đổi đăng ký: không tính thêm người, hỏi một câu", () => {
  test.each<readonly [string, DrawnSheet, Omit<ReturnType<typeof read>, "asked">, RegExp]>([
    ["rút một danh hiệu", ofTitle, { people: 5, ldtt: 5, cstdcs: 1, gk: 1 }, /Cao Văn Dũng \(− CSTĐCS\)/],
    [
      "rút hết; hai người trùng tên, chỉ người ở phòng ấy",
      ofAll,
      { people: 5, ldtt: 3, cstdcs: 1, gk: 0 },
      /Lý Thị Mận \(− LĐTT, − GK\); Tạ Minh Đức \(− LĐTT, − CSTĐCS\)/,
    ],
    [
      "đổi danh hiệu",
      ofChanges,
      { people: 5, ldtt: 5, cstdcs: 2, gk: 1 },
      /Cao Văn Dũng \(− CSTĐCS\); Vi Thị Nga \(\+ CSTĐCS\)/,
    ],
  ])("%s", (_, other, figures, sentence) => {
    const { asked, ...counted } = read(other);
    expect(counted).toEqual(figures);
    expect(asked).toEqual([expect.stringMatching(sentence)]);
    const { asked: left, ...confirmed } = read(other, "changed");
    expect({ left, confirmed }).toEqual({ left: [], confirmed: figures });
    const { asked: none, ...registered } = read(other, "as-registered");
    expect({ none, registered }).toEqual({ none: [], registered: { people: 5, ldtt: 5, cstdcs: 2, gk: 1 } });
  });

  test("biểu đăng ký đã sửa theo rồi thì không hỏi", () => {
    const gone = sheet(
      "Rút",
      "NGƯỜI RÚT ĐĂNG KÝ",
      "TT | Họ tên | Phòng | Lý do",
      "1 | Hà Văn Tú | Phòng Kỹ thuật | Nghỉ hưu",
    );
    expect(read(gone)).toEqual({ people: 5, ldtt: 5, cstdcs: 2, gk: 1, asked: [] });
  });

  test.each([
    "DANH SÁCH ĐĂNG KÝ BỔ SUNG (đã trừ người rút đăng ký)",
    "DANH SÁCH ĐĂNG KÝ CÒN LẠI SAU KHI CÓ NGƯỜI RÚT",
    "DANH SÁCH HỌP RÚT KINH NGHIỆM, ĐĂNG KÝ THI ĐUA",
  ])("«%s» vẫn là danh sách đăng ký", (title) => {
    const more = sheet("Thêm", title, "TT | Họ tên | Phòng | LĐTT", "1 | Hà Văn Tú | Phòng Kỹ thuật | x");
    expect(read(more)).toMatchObject({ people: 6, ldtt: 6, asked: [] });
  });
});
