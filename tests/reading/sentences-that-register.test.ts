import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";
import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";

const HEAD = "STT | Họ và tên | Đơn vị | Danh hiệu đăng ký";
const PEOPLE = [
  "1 | Lê Văn Nam | Văn phòng | CSTĐCS",
  "2 | Hồ Thị Lan | Văn phòng |",
  "3 | Trần Thị Bình | Kế toán | Không đăng ký",
  "4 | Phạm Quốc Huy | Kế toán |",
];

const over = (sentence: string) => ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", sentence, HEAD, ...PEOPLE];
const under = (sentence: string) => ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", HEAD, ...PEOPLE, "", sentence];

describe("câu nói ô trống nghĩa là gì", () => {
  test.each([
    "Người nào bỏ trống cột danh hiệu thì mặc định là LĐTT, ai không đăng ký thì ghi rõ.",
    "Ghi chú: ô trống được tính là đăng ký danh hiệu Lao động tiên tiến",
    "Ai không ghi gì coi như đăng ký Lao động tiên tiến năm 2026.",
  ])("«%s»: người để trống đăng ký danh hiệu ấy, người ghi «Không đăng ký» thì không", (sentence) => {
    const counts = { [fighter]: 1, [worker]: 2 };
    expect(figuresDrawn(over(sentence)).individual).toEqual(counts);
    expect(figuresDrawn(under(sentence)).individual).toEqual(counts);
  });

  test.each([
    "Ô trống không được hiểu là đăng ký Lao động tiên tiến, phải ghi rõ.",
    "Ô trống là không đăng ký danh hiệu Lao động tiên tiến.",
    "Năm 2025 ô trống được hiểu là đăng ký Lao động tiên tiến.",
    "Năm ngoái để trống được hiểu là đăng ký Lao động tiên tiến.",
    "Cột «Ghi chú» để trống được hiểu là đã đăng ký Lao động tiên tiến.",
    "Để trống được hiểu là LĐTT hoặc CSTĐCS.",
  ])("«%s» không đăng ký cho ai", (sentence) => {
    expect(figuresDrawn(over(sentence)).individual).toEqual({ [fighter]: 1 });
  });
});

describe("câu đăng ký cho mọi người trong danh sách", () => {
  const listed = (sentence: string) => [
    "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
    sentence,
    "STT | Họ tên | Việc đang làm | Ngoài ra đăng ký",
    "1 | Lê Văn Nam | Trưởng trạm | CSTĐCS",
    "2 | Hồ Thị Lan | Kế toán |",
    "3 | Trần Thị Bình | Thủ quỹ | Giấy khen",
  ];

  test.each([
    "Tất cả các đồng chí trong danh sách đều đăng ký Lao động tiên tiến; ai đăng ký thêm ghi ở cột cuối.",
    "100% cán bộ, công chức, viên chức của đơn vị đăng ký danh hiệu Lao động tiên tiến.",
    "Toàn thể 3 người dưới đây thống nhất đăng ký LĐTT năm 2026. Phần thêm ghi bên phải.",
  ])("«%s»", (sentence) => {
    expect(figuresDrawn(listed(sentence)).individual).toEqual({ [worker]: 3, [fighter]: 1, [certificate]: 1 });
  });

  test.each([
    "Không phải tất cả các đồng chí trong danh sách đều đăng ký Lao động tiên tiến.",
    "Toàn bộ 3 người dưới đây năm 2025 đã đăng ký LĐTT và đạt cả.",
    "Tất cả viên chức Phòng Nội vụ đăng ký Lao động tiên tiến ở biểu riêng.",
    "Tất cả các đồng chí dưới đây không đăng ký Lao động tiên tiến.",
  ])("«%s» không đăng ký cho ai", (sentence) => {
    expect(figuresDrawn(listed(sentence)).individual).toEqual({ [fighter]: 1, [certificate]: 1 });
  });

  test("số người trong câu không khớp danh sách thì hỏi một lần; trả lời thì theo đó", () => {
    const sheet = listed("Toàn bộ 05 công chức có tên dưới đây đăng ký danh hiệu Lao động tiên tiến.");
    const read = readDrawn(sheet);
    expect(figuresOf(read).individual).toEqual({ [fighter]: 1, [certificate]: 1 });
    const asked = read.questions.filter(({ id }) => id.startsWith("sentence:"));
    expect(asked).toHaveLength(1);
    const answers = asked.flatMap(({ options }) => options[0]?.answer ?? []);
    const again = readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });
    expect(figuresOf(again).individual).toEqual({ [worker]: 3, [fighter]: 1, [certificate]: 1 });
    expect(again.questions.filter(({ id }) => id.startsWith("sentence:"))).toEqual([]);
  });

  test("câu về viên chức chỉ đăng ký cho người dưới mục viên chức", () => {
    const read = figuresDrawn([
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Toàn bộ 02 viên chức có tên trong danh sách đăng ký danh hiệu Lao động tiên tiến.",
      "STT | Họ và tên | Chức vụ | Danh hiệu",
      "I | CÔNG CHỨC",
      "1 | Lê Văn Nam | Trưởng phòng | CSTĐCS",
      "II | VIÊN CHỨC",
      "2 | Hồ Thị Lan | Kế toán |",
      "3 | Trần Thị Bình | Thủ quỹ | Giấy khen",
    ]);
    expect(read.individual).toEqual({ [worker]: 2, [fighter]: 1, [certificate]: 1 });
  });
});

describe("câu trừ ra vài người", () => {
  const list = (sentence: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Đơn vị | ĐK CSTĐCS",
    "1 | Lê Văn Nam | Văn phòng | x",
    "2 | Hồ Thị Lan | Văn phòng |",
    "3 | Trần Thị Bình | Kế toán |",
    "4 | Phạm Quốc Huy | Kế toán |",
    "",
    sentence,
  ];
  test.each([
    ["Toàn thể cán bộ trong danh sách đều đăng ký LĐTT, trừ STT 3, 4 (tập sự đến tháng 8/2026).", 2],
    ["Tất cả cá nhân đều đăng ký Lao động tiên tiến (trừ số 3)", 3],
    ["Tất cả cá nhân đều đăng ký LĐTT, ngoại trừ các đồng chí có số thứ tự 2 và 4.", 2],
    ["Cả 04 người có tên trên đăng ký LĐTT, trừ đ/c Hồ Thị Lan và đ/c Phạm Quốc Huy.", 2],
  ])("«%s»: %s người còn lại đăng ký", (sentence, expected) => {
    expect(figuresDrawn(list(sentence)).individual).toEqual({ [fighter]: 1, [worker]: expected });
    expect(readDrawn(list(sentence)).questions.filter(({ cause }) => cause !== "headcount")).toEqual([]);
  });

  test.each([
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ các trường hợp đi học.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ số 9.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ số 2 và những người nghỉ thai sản.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ số 3 và 02 đồng chí tập sự.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ số 2-4.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ từ số 2 đến số 4.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ số 3, nếu Hội đồng đồng ý.",
    "Tất cả cá nhân trong danh sách đều đăng ký LĐTT, trừ đ/c Trần Thị Bính.",
    "Trừ số 3, toàn thể cán bộ trong danh sách đều đăng ký LĐTT.",
  ])("«%s» không nói là ai: hỏi, chưa đăng ký cho người nào", (sentence) => {
    expect(figuresDrawn(list(sentence)).individual).toEqual({ [fighter]: 1 });
    expect(readDrawn(list(sentence)).questions.length).toBeGreaterThan(0);
  });
});
