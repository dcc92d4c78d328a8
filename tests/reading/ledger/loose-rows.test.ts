import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../grid-of";

type Sheet = DrawnSheet | readonly DrawnRow[];

const read = (sheet: Sheet, answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });

/** Of somebody in the list such a row is asked about as a remark on the line is. */
const asked = (sheet: Sheet, answers: readonly Answer[] = []) =>
  read(sheet, answers).questions.filter(({ id }) => /^(?:loose|turned):/.test(id));

const worker = "advanced-worker";

/** Titles by marks, what is odd below the total. */
const byMarks = (...below: readonly DrawnRow[]): readonly DrawnRow[] => [
  "CHI CỤC THỦY LỢI TỈNH HÀ ĐÔNG",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Phòng | LĐTT | CSTĐCS | Ghi chú",
  "1 | Lương Thế Anh | Trưởng phòng | Phòng Kế hoạch | x | x",
  "2 | Bùi Thu Cúc | Chuyên viên | Phòng Kế hoạch | x",
  "3 | Đàm Quang Đạo | Chuyên viên | Phòng Kỹ thuật | x",
  "Cộng |  |  |  | 3 | 1",
  ...below,
];

/** Titles in words, no total, signed at once; the odd row stands below the signatures. */
const inWords = (...below: readonly DrawnRow[]): readonly DrawnRow[] => [
  "TRẠM Y TẾ XÃ SƠN HÀ",
  "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ tên | Nội dung đăng ký | Chức danh",
  "1 | Lương Thế Anh | LĐTT, CSTĐCS | Trạm trưởng",
  "2 | Bùi Thu Cúc | LĐTT | Điều dưỡng",
  "3 | Đàm Quang Đạo | LĐTT | Hộ sinh",
  "",
  ...below,
];

describe("dòng ngoài danh sách nêu danh hiệu và nêu của ai: hỏi, không bỏ qua", () => {
  it.each<[string, string, object]>([
    [
      "cơ quan đăng ký trong một câu",
      "Ngoài ra, Chi cục phấn đấu danh hiệu Tập thể lao động xuất sắc.",
      { collectives: 1, collective: { "excellent-labor-collective": 1 } },
    ],
    [
      "một phòng được đề nghị",
      "Phòng Kỹ thuật đề nghị xét tặng Bằng khen của Chủ tịch UBND tỉnh",
      { collectives: 1, collective: { "provincial-diploma-of-merit": 1 } },
    ],
    [
      "hai người đã có trong danh sách",
      "Đề nghị tặng Giấy khen cho bà Bùi Thu Cúc, ông Đàm Quang Đạo.",
      { people: 3, individual: { [worker]: 3, "grassroots-emulation-fighter": 1, "certificate-of-merit": 2 } },
    ],
    [
      "một người chưa có trong danh sách",
      "Ông Phạm Văn Hùng: Lao động tiên tiến",
      { people: 4, individual: { [worker]: 4, "grassroots-emulation-fighter": 1 } },
    ],
  ])("%s", (_, text, figures) => {
    for (const sheet of [byMarks(text), inWords(text)]) {
      const [question, ...more] = asked(sheet);
      expect(more).toEqual([]);
      expect(figuresOf(read(sheet))).toMatchObject({ people: 3, collectives: 0 });
      const [yes, no] = question?.options ?? [];
      if (!yes || !no) throw new Error("nothing to answer");
      expect(figuresOf(read(sheet, [yes.answer]))).toMatchObject(figures);
      expect(asked(sheet, [yes.answer])).toEqual([]);
      expect(figuresOf(read(sheet, [no.answer]))).toMatchObject({ people: 3, collectives: 0 });
      expect(asked(sheet, [no.answer])).toEqual([]);
    }
  });

  it("tên đứng ở cột số thứ tự, danh hiệu ở cột danh hiệu", () => {
    const sheet = byMarks("", "Phòng Kế hoạch |  |  |  | Tập thể LĐTT");
    const [question] = asked(sheet);
    expect(question?.sentence.vi).toBe(
      "01 dòng không có tên ở cột tên có ghi danh hiệu, hình thức khen thưởng mà chưa tính danh hiệu ấy: «Phòng Kế hoạch – Tập thể LĐTT». Đây có phải là đăng ký không?",
    );
    const yes = question?.options.find(({ id }) => id === "collective")?.answer;
    if (!yes) throw new Error("nothing to answer");
    const reading = read(sheet, [yes]);
    expect(figuresOf(reading)).toMatchObject({ collectives: 1, collective: { "advanced-labor-collective": 1 } });
    expect(reading.register.collectives.map(({ name }) => name)).toEqual(["Phòng Kế hoạch"]);
  });

  it("danh hiệu của tập thể ghi bằng mã có chú giải, ở dòng không đánh số", () => {
    const sheet: DrawnSheet = {
      rows: [
        "Quy ước: A = Lao động tiên tiến; B = Chiến sĩ thi đua cơ sở; E = Tập thể lao động tiên tiến.",
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA KHOA NỘI",
        "STT | Họ đệm | Tên | Đăng ký",
        "1 | Lương Thế | Anh | A+B",
        "2 | Bùi Thu | Cúc | A",
        "3 | Đàm Quang | Đạo | A",
        "Tập thể Khoa Nội |  |  | E",
      ],
      merges: ["A7:C7"],
    };
    expect(asked(sheet)).toEqual([]);
    expect(figuresOf(read(sheet))).toMatchObject({
      people: 3,
      collectives: 1,
      collective: { "advanced-labor-collective": 1 },
    });
  });

  it.each<[string, DrawnSheet, string]>([
    [
      "danh hiệu nằm nhầm ở cột chức vụ, gộp sang phải",
      {
        rows: [
          "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
          "TT | Họ và tên | Chức vụ | Xếp loại | CSTĐCS | LĐTT",
          "A | Phòng Giáo dục | Tập thể lao động xuất sắc",
          "B | Cá nhân",
          "1 | Lương Thế Anh | Trưởng phòng | HTTNV | x | x",
          "2 | Bùi Thu Cúc | Chuyên viên | HTTNV |  | x",
        ],
        merges: ["C3:F3"],
      },
      "Phòng Giáo dục",
    ],
    [
      "cả câu nằm ở cột tên",
      {
        rows: [
          "CHI CỤC KIỂM LÂM KHE SÂU",
          "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
          "TT | Họ tên | Cấp bậc | LĐTT | TT LĐXS",
          "1 | Lương Thế Anh | Trung tá | x",
          "2 | Bùi Thu Cúc | Thiếu tá | x",
          "Cộng |  |  | 2 | ",
          "",
          " | Đơn vị đăng ký danh hiệu chung của Đồn: Tập thể lao động xuất sắc.",
        ],
      },
      "CHI CỤC KIỂM LÂM KHE SÂU",
    ],
  ])("tập thể ghi rõ danh hiệu ngoài cột danh hiệu thì đọc luôn, không hỏi: %s", (_, sheet, name) => {
    const reading = read(sheet);
    expect(figuresOf(reading)).toMatchObject({ collectives: 1, collective: { "excellent-labor-collective": 1 } });
    expect(reading.register.collectives.map((one) => one.name)).toEqual([name]);
    expect(asked(sheet)).toEqual([]);
  });

  it("dòng ghi tên và danh hiệu ở hai ô, kèm chữ chưa hiểu: hỏi", () => {
    expect(asked(byMarks("", "Phòng Kế hoạch |  |  | Tập thể LĐTT bổ sung đợt sau"))).toHaveLength(1);
  });

  it.each([
    ["Ghi chú: Đồng chí đăng ký CSTĐCS thì không ghi lại ở mục LĐTT."],
    ["Danh sách này có 03 người, trong đó CSTĐCS: 01"],
    ["Lao động tiên tiến: 03"],
    ["Chi cục phấn đấu có 90% công chức đạt Lao động tiên tiến"],
    ["Phòng Kế hoạch có 02 người đăng ký Lao động tiên tiến"],
    ["Năm 2024 Chi cục đã được tặng Bằng khen của Chủ tịch UBND tỉnh"],
    ["Phòng Kỹ thuật không đăng ký Tập thể lao động xuất sắc"],
    ["CSTĐCS phải có sáng kiến được công nhận"],
    ["Chữ viết tắt: LĐTT: Lao động tiên tiến; CSTĐCS: Chiến sĩ thi đua cơ sở"],
  ])("chỉ là chú thích, con số hay chuyện năm trước: «%s»", (text) => {
    expect(asked(byMarks(text))).toEqual([]);
    expect(asked(inWords(text))).toEqual([]);
  });
});
