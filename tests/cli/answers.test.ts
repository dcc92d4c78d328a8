import { writeFileSync } from "node:fs";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

const register = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022",
    "STT | Tên tập thể, cá nhân | Đơn vị | LĐTT | Giấy khen",
    "A | TẬP THỂ",
    "1 | Văn phòng | | | x",
    "2 | Phòng Hợp tác quốc tế | | | x",
    "B | CÁ NHÂN",
    "1 | Lê Thị Mai | Văn phòng | x | x",
    "2 | Trần Văn Bình | Phòng Hợp tác quốc tế | x |",
    "3 | Lê Thị Mai | Phòng Hợp tác quốc tế | x |",
  ],
};

const summary = {
  name: "Tổng hợp",
  rows: ["BIỂU TỔNG HỢP NĂM 2022", "STT | Đơn vị | LĐTT | Giấy khen", "1 | Văn phòng", "2 | Phòng Hợp tác quốc tế"],
};

interface Printed {
  readonly questions: readonly {
    readonly id: string;
    readonly cause: string;
    readonly options: readonly {
      readonly id: string;
      readonly changes: readonly { readonly figure: string; readonly before: unknown; readonly after: unknown }[];
    }[];
    readonly typed?: { readonly of: string };
  }[];
  readonly headcount: { readonly people: number; readonly distinctPeople: number };
  readonly targets: readonly { readonly id: string; readonly denominator: number | null }[];
  readonly writes: readonly { readonly cell: string; readonly after: unknown }[];
}

const printed = (out: string) => JSON.parse(out) as Printed;

const workbook = () => drawnFile(at("đăng ký.xlsx"), register, summary);

function answers(list: unknown): string {
  writeFileSync(at("trả lời.json"), typeof list === "string" ? list : JSON.stringify(list));
  return at("trả lời.json");
}

async function questionOf(file: string, cause: string, command: readonly string[] = ["check"]) {
  const { out } = await runWords(command[0] ?? "", file, ...command.slice(1), "--json");
  const question = printed(out).questions.find((one) => one.cause === cause);
  if (!question) throw new Error(`Nothing is asked about ${cause}`);
  return question;
}

describe("check --answers", () => {
  test("an option settles its question and changes the very figures it said it would", async () => {
    const file = await workbook();
    const { id, options } = await questionOf(file, "person");
    const two = options.find((option) => option.id === "two");
    expect(two?.changes).toContainEqual({ figure: "distinctPeople", before: 2, after: 3 });
    const { out, said } = await runWords(
      "check",
      file,
      "--json",
      "--answers",
      answers([{ question: id, option: "two" }]),
    );
    expect(said).toBe("");
    expect(printed(out).headcount.distinctPeople).toBe(3);
    expect(printed(out).questions.map((question) => question.id)).not.toContain(id);
  });

  test("a number is typed where the question says so", async () => {
    const file = await workbook();
    expect(await questionOf(file, "headcount")).toMatchObject({ id: "targets:headcount", typed: { of: "headcount" } });
    const given = answers([{ question: "targets:headcount", value: 12 }]);
    const { out } = await runWords("check", file, "--json", "--answers", given);
    expect(printed(out).targets.map(({ denominator }) => denominator)).toEqual([12, 12]);
  });

  test("nothing is remembered in the file that is only checked", async () => {
    const file = await workbook();
    const { id } = await questionOf(file, "person");
    await runWords("check", file, "--answers", answers([{ question: id, option: "two" }]));
    expect((await questionOf(file, "person")).id).toBe(id);
  });

  test("read and what-if follow them too", async () => {
    const file = await workbook();
    const { id } = await questionOf(file, "person");
    const given = answers([{ question: id, option: "two" }]);
    const read = await runWords("read", file, "--json", "--answers", given);
    expect(printed(read.out).questions.map((question) => question.id)).not.toContain(id);
    const typed = answers([{ question: "targets:headcount", value: 12 }]);
    const tried = await runWords("what-if", file, "--tick", "Trần Văn Bình=-LĐTT", "--json", "--answers", typed);
    expect(printed(tried.out).targets.map(({ denominator }) => denominator)).toEqual([12, 12]);
  });

  test("a question of the filling is settled for check as well as for fill", async () => {
    const file = await workbook();
    const question = await questionOf(file, "fill-column", ["fill", "--dry-run"]);
    const option = question.options.find(({ id }) => id.includes("collective"));
    if (!option) throw new Error("There is no such option");
    expect(option.changes.map(({ after }) => after)).toEqual([1, 1]);
    const given = answers([{ question: question.id, option: option.id }]);
    expect((await runWords("check", file, "--json", "--answers", given)).said).toBe("");
    const filled = await runWords("fill", file, "--out", at("ra.xlsx"), "--json", "--answers", given);
    expect(printed(filled.out).questions).toEqual([]);
    const written = printed(filled.out).writes.filter(({ cell }) =>
      option.changes.some(({ figure }) => figure.endsWith(cell)),
    );
    expect(written.map(({ after }) => after)).toEqual([1, 1]);
    // What was filled rests on the answer, so the filled file remembers it: filling once more changes nothing.
    const again = await runWords("fill", at("ra.xlsx"), "--dry-run", "--json");
    expect(printed(again.out)).toMatchObject({ writes: [], questions: [] });
    const same = await runWords("fill", at("ra.xlsx"), "--dry-run", "--json", "--answers", given);
    expect({ code: same.code, said: same.said }).toEqual({ code: again.code, said: "" });
  });
});

describe("an answer that cannot be taken is told, and nothing is done: exit 64", () => {
  test.each([
    [
      "no such question",
      () => [{ question: "column:abc:LĐTT", option: "other" }],
      /không có câu hỏi «column:abc:LĐTT»/,
    ],
    ["no such option", (id: string) => [{ question: id, option: "ba" }], /không có câu trả lời «ba».*one, two/],
    ["no number can be typed", (id: string) => [{ question: id, value: 2 }], /chọn trong các câu trả lời sẵn có/],
    ["no office has that many", () => [{ question: "targets:headcount", value: -3 }], /Số -3 không dùng được/],
    ["half of a pair", (id: string) => [{ question: id }], /câu trả lời thứ 1 chưa đúng cách ghi/],
    ["both of a pair", (id: string) => [{ question: id, option: "two", value: 2 }], /câu trả lời thứ 1/],
    ["a slip in a key", (id: string) => [{ question: id, optoin: "two" }], /câu trả lời thứ 1/],
    ["twice the same", (id: string) => [1, 2].map(() => ({ question: id, option: "two" })), /trả lời hai lần/],
    ["no list", (id: string) => ({ question: id, option: "two" }), /phải là một danh sách JSON/],
    ["no JSON", () => "câu 1: có", /phải là một danh sách JSON/],
  ])("%s", async (_, list, sentence) => {
    const file = await workbook();
    const { id } = await questionOf(file, "person");
    const given = answers(list(id));
    for (const words of [["check"], ["check", "--json"], ["read"], ["fill", "--out", at("ra.xlsx")]]) {
      const { code, out, said } = await runWords(words[0] ?? "", file, ...words.slice(1), "--answers", given);
      expect({ code, out }).toEqual({ code: 64, out: "" });
      expect(said).toMatch(sentence);
    }
  });

  test("the answers' file is not there", async () => {
    const { code, said } = await runWords("check", await workbook(), "--answers", at("không có.json"));
    expect({ code, said }).toMatchObject({ code: 64, said: expect.stringContaining("không có.json") as string });
  });

  test("several files have no common answers", async () => {
    const other = await drawnFile(at("khác.xlsx"), register);
    const { code, said } = await runWords("check", await workbook(), other, "--answers", answers([]));
    expect(code).toBe(64);
    expect(said).toMatch(/--answers dùng cho một tệp/);
  });
});

describe("as text", () => {
  test("check shows every question with its answers and what each changes", async () => {
    const { out } = await runWords("check", await workbook());
    expect(out).toContain("CHỜ ANH/CHỊ XÁC NHẬN\n  ? 'Đăng ký'!B9  Lê Thị Mai có ở dòng 7");
    expect(out).toContain("      - Một người kiêm nhiệm: không đổi số nào\n");
    expect(out).toMatch(/ {6}- Hai người trùng tên: Cá nhân, mỗi người một lần: 02 → 03 người/);
    expect(out).toContain("      - hoặc ghi một số (value)\n");
  });

  test("read shows a question beside the form it concerns", async () => {
    const { out } = await runWords("read", await workbook());
    const question = out.indexOf("? 'Đăng ký'!B9");
    expect(question).toBeGreaterThan(out.indexOf("Đăng ký\n"));
    expect(question).toBeLessThan(out.indexOf("Tổng hợp\n"));
  });
});
