import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnSheet, workbookOf } from "./grid-of";
import { readDrawn } from "./read-drawn";

// A list is put aside, or made final, by its own words. A note about some people, a column, another paper or what is
// still to come changes nothing of what is counted, unless it is asked about.

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

const NOTES = [
  "(Không tính vào số đăng ký những người mới tuyển dụng dưới 06 tháng)",
  "(Cột thành tích năm trước chỉ để tham khảo)",
  "Người nghỉ thai sản, người hợp đồng ngắn hạn không thuộc danh sách đăng ký",
  "NGƯỜI MỚI TUYỂN DỤNG KHÔNG THUỘC DANH SÁCH ĐĂNG KÝ",
  "Lưu ý không tính vào số đăng ký các trường hợp đã xin rút",
  "Số quyết định các năm trước chỉ theo dõi nội bộ, không phải ghi vào biểu",
  "Chữ nghiêng: đã được khen năm 2025 (chỉ để theo dõi)",
  "(Kèm theo dự thảo Kế hoạch thi đua năm 2026)",
  "(Theo Quy chế số 12/QC-SNV; Quy chế số 05 đã hết hiệu lực)",
  "(Mẫu 02 cũ không dùng nữa; đơn vị ghi theo mẫu này)",
  "(Khác bản cũ ở dòng 1, 2; thay bản cũ)",
  "(Bản này được thay bằng chữ ký số, đã sửa so với bản cũ)",
  "(Bản cuối cùng gửi trước ngày 15/3)",
  "(Bản chính thức sẽ gửi sau)",
  "(Bản chốt gửi trước ngày 15/3; trước đó còn sửa)",
  "(Nếu hết hiệu lực thì lập lại biểu khác)",
  "(Danh sách này sẽ không dùng nữa sau ngày 30/6)",
  "Không dùng chữ viết tắt ở cột danh hiệu",
  "Đăng ký thêm thì ghi vào cột ghi chú",
  "(Chưa có số liệu chính thức của các phòng)",
  "Cá nhân thuộc cấp trên quản lý, không tính vào số đăng ký của đơn vị",
  "(Đề nghị các phòng gửi bản chính thức có chữ ký)",
  "Danh sách đăng ký bổ sung (nếu có) lập thành biểu riêng",
  "Phần chữ ký chỉ để theo dõi việc nộp biểu",
  "(Bản cũ không dùng nữa, các đơn vị ghi theo biểu này)",
] as const;

const NEW = ["CSTĐCS", "CSTĐCS", "LĐTT", "LĐTT"];
const OLD = ["LĐTT", "LĐTT", "LĐTT", "LĐTT"];

function list(name: string, titles: readonly string[], note: string | null, where: "above" | "below"): DrawnSheet {
  const people = ["Kiều Văn Lộc", "Hà Văn Lập", "Đỗ Thị Mai", "Lê Thị Lan"].map(
    (person, at) => `${String(at + 1)} | ${person} | Phòng Một | ${titles[at] ?? ""}`,
  );
  const rows = [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    ...(note !== null && where === "above" ? [note] : []),
    "",
    "STT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
    ...people,
    ...(note !== null && where === "below" ? ["", note] : []),
  ];
  return { name, rows };
}

describe.each(["above", "below"] as const)("lời ghi không nói về cả danh sách (%s)", (where) => {
  test.each(NOTES)("«%s»: vẫn tính như không có lời ấy", (note) => {
    const plain = readDrawn(list("ĐK", NEW, null, where));
    const noted = readDrawn(list("ĐK", NEW, note, where));
    expect(noted.register.entries.map(({ name }) => name.value)).toEqual(
      plain.register.entries.map(({ name }) => name.value),
    );
    expect(figuresOf(noted).individual).toEqual({ [worker]: 2, [fighter]: 2 });
  });

  test.each(NOTES)("«%s» ở một trong hai bản: vẫn hỏi dùng bản nào", (note) => {
    const { questions } = readDrawn(list("ĐK chính", NEW, note, where), list("ĐK lần 1", OLD, null, where));
    expect(questions.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^list-at-hand:/));
  });
});

describe("lời nói về cả danh sách", () => {
  test.each([
    "HẾT HIỆU LỰC",
    "(Bản cũ, không dùng)",
    "(Bản nháp)",
    "(Dự thảo lần 1 để lấy ý kiến các phòng)",
    "Danh sách này đã hết hiệu lực từ ngày 12/3/2026",
    "Lưu ý: biểu này không dùng nữa, các đơn vị lấy biểu ở sheet bên",
    "(Đã thay bằng danh sách lần 2)",
    "Bản dự thảo, xem bản chính ở sheet sau",
    "Không dùng; danh sách lần 2 đã thông qua ở sheet bên",
    "HỦY - các tổ nộp ngày 15/01, đã lập lại ngày 20/02",
  ])("«%s»: tính bản còn lại", (note) => {
    const read = readDrawn(list("Danh sách A", OLD, note, "above"), list("Danh sách B", NEW, null, "above"));
    expect(figuresOf(read).individual).toEqual({ [worker]: 2, [fighter]: 2 });
    expect(read.questions).toEqual([]);
  });

  test.each([
    "(Bản chính thức)",
    "Đây là bản chốt ngày 15/3",
    "(Bản chính thức ngày 20/02. Ai đăng ký rồi không ghi lại)",
    "(Danh sách này là bản cuối cùng)",
    "ĐÃ CHỐT",
  ])("«%s»: tính bản ấy", (note) => {
    const read = readDrawn(list("Danh sách A", OLD, null, "above"), list("Danh sách B", NEW, note, "above"));
    expect(figuresOf(read).individual).toEqual({ [worker]: 2, [fighter]: 2 });
    expect(read.questions).toEqual([]);
  });

  test.each([
    "Danh sách này chỉ để theo dõi",
    "(Không tính vào số đăng ký)",
    "(Chỉ để theo dõi chung)",
    "Không thuộc đăng ký của Sở",
    "(do Công đoàn gửi cấp trên, theo dõi riêng, không thuộc đăng ký của Viện)",
  ])("«%s»: không cộng vào đăng ký", (note) => {
    expect(readDrawn(list("ĐK", NEW, note, "above")).register.entries).toEqual([]);
  });
});

describe("lời chưa rõ nói về cả danh sách hay một phần", () => {
  test.each(["(Theo dõi chung, không thuộc đăng ký đợt một)", "Phần này chỉ để tham khảo"])(
    "«%s»: vẫn tính và hỏi, câu nào cũng đổi được",
    (note) => {
      const workbook = workbookOf(list("ĐK", NEW, note, "above"));
      const read = (answers: readonly Answer[]) => readWorkbook(workbook, { answers, today: "2026-03-01" });
      const before = read([]);
      expect(before.register.entries).toHaveLength(4);
      const [question, ...others] = before.questions;
      expect([question?.id.startsWith("list-aside:"), others]).toEqual([true, []]);
      const after = question?.options.map(({ answer }) => read([answer])) ?? [];
      expect(after.map(({ register, questions }) => [register.entries.length, questions.length])).toEqual([
        [4, 0],
        [0, 0],
      ]);
    },
  );

  test("lời chị bảo «đây là biểu đăng ký» hơn lời ghi trên biểu", () => {
    const workbook = workbookOf(list("ĐK", NEW, "(Chỉ để theo dõi)", "above"));
    const read = (answers: readonly Answer[]) => readWorkbook(workbook, { answers, today: "2026-03-01" });
    const [form] = read([]).sheets.flatMap(({ forms }) => forms);
    const said: Answer = { kind: "form-kind", form: form?.key ?? "", formKind: "registration" };
    expect([read([]), read([said])].map(({ register }) => register.entries.length)).toEqual([0, 4]);
  });
});
