import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { workbookOf } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

// Units and who leads them side by side: whose the titles are is told by the titles, the title of the list and its
// heads, and asked where these leave it open.

const LEADERS = ["Kiều Văn Lộc", "Hà Văn Lập", "Đỗ Thị Mai"];
const told = (rows: readonly string[]) => toldOf(readSheet(rows));
const list = (title: string, heads: string, ...rows: readonly string[]) => [title, "", heads, ...rows];
const PLAIN = "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026";

describe("người đứng đầu đăng ký", () => {
  test.each<[string, readonly string[]]>([
    [
      "tên biểu ghi lãnh đạo",
      list(
        "DANH SÁCH LÃNH ĐẠO CÁC ĐƠN VỊ ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Đơn vị | Họ và tên lãnh đạo | Danh hiệu đăng ký",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Phòng ${String(at + 1)} | ${name} | LĐTT`),
      ),
    ],
    [
      "có năm sinh",
      list(
        PLAIN,
        "STT | Trường | Họ và tên hiệu trưởng | Năm sinh | Danh hiệu",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Trường Tiểu học ${String(at + 1)} | ${name} | 1970 | LĐTT`),
      ),
    ],
    [
      "danh hiệu chỉ cá nhân mới có",
      list(
        PLAIN,
        "STT | Đơn vị | Giám đốc | Danh hiệu",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Chi nhánh ${String(at + 1)} | ${name} | CSTĐCS`),
      ),
    ],
    [
      "dấu ở cột danh hiệu chỉ cá nhân mới có",
      list(
        PLAIN,
        "STT | Đội | Đội trưởng | LĐTT | CSTĐCS",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Đội ${String(at + 1)} | ${name} | x | x`),
      ),
    ],
    [
      "đầu cột ghi danh hiệu cá nhân",
      list(
        PLAIN,
        "STT | Đơn vị | Thủ trưởng | Danh hiệu cá nhân đăng ký",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Phòng ${String(at + 1)} | ${name} | LĐTT`),
      ),
    ],
    [
      "phiếu của hiệu trưởng các trường",
      [
        "ĐĂNG KÝ THI ĐUA CỦA HIỆU TRƯỞNG CÁC TRƯỜNG NĂM 2026",
        ...LEADERS.flatMap((name, at) => [
          "",
          `Họ tên hiệu trưởng: ${name}`,
          `Trường: Tiểu học ${String(at + 1)}`,
          "Danh hiệu đăng ký: LĐTT",
        ]),
      ],
    ],
  ])("%s", (_, rows) => {
    expect(told(rows).map((line) => line.replace(/ ·.*/u, ""))).toEqual(LEADERS);
    expect(readSheet(rows).questions).toEqual([]);
  });
});

describe("đơn vị đăng ký, người đứng đầu ghi bên cạnh", () => {
  test.each<[string, readonly string[]]>([
    [
      "danh hiệu tập thể",
      list(
        PLAIN,
        "STT | Đơn vị | Giám đốc | Danh hiệu",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Chi nhánh ${String(at + 1)} | ${name} | TTLĐXS`),
      ),
    ],
    [
      "có số người",
      list(
        PLAIN,
        "STT | Đơn vị | Họ tên đội trưởng | Số người | Danh hiệu",
        ...LEADERS.map((name, at) => `${String(at + 1)} | Chi nhánh ${String(at + 1)} | ${name} | 12 | LĐTT`),
      ),
    ],
  ])("%s", (_, rows) => {
    expect(told(rows).map((line) => line.replace(/:.*/u, ""))).toEqual(["Chi nhánh 1", "Chi nhánh 2", "Chi nhánh 3"]);
    expect(readSheet(rows).questions).toEqual([]);
  });
});

test("không gì cho biết danh hiệu của ai: hỏi một lần, và trả lời thế nào thì tính thế ấy", () => {
  const rows = list(
    PLAIN,
    "STT | Đơn vị | Giám đốc | Danh hiệu",
    ...LEADERS.map((name, at) => `${String(at + 1)} | Chi nhánh ${String(at + 1)} | ${name} | LĐTT`),
  );
  const workbook = workbookOf(rows);
  const read = (answers: readonly Answer[]) => readWorkbook(workbook, { answers, today: "2026-03-01" });
  const [question, ...others] = read([]).questions;
  expect([question?.id.startsWith("leaders:"), others]).toEqual([true, []]);
  const after = question?.options.map(({ id, answer }) => {
    const { register, questions } = read([answer]);
    return [id, register.people.length, register.collectives.length, questions.length];
  });
  expect(after).toEqual([
    ["units", 0, 3, 0],
    ["people", 3, 0, 0],
  ]);
});
