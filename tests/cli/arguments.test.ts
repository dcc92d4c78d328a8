import { readArguments, type Arguments } from "../../src/cli/arguments";
import { commandNames } from "../../src/cli/command-name";
import { usageSentence, type UsageProblem } from "../../src/messages/command-line-usage";
import { runWords } from "./run-in-process";

describe("what is typed after the program's name", () => {
  const typed: readonly (readonly [string, Partial<Arguments>])[] = [
    ["check a.xlsx --json", { command: "check", files: ["a.xlsx"], json: true, language: "vi" }],
    ["check a.xlsx b.xlsx --ndjson --jobs 2", { files: ["a.xlsx", "b.xlsx"], ndjson: true, jobs: 2 }],
    ["check a.xlsx --report html --out a.html", { reports: ["html"], out: "a.html" }],
    ["fill a.xlsx -o b.xlsx --dry-run", { command: "fill", out: "b.xlsx", dryRun: true }],
    ["fill a.xlsx -o b.xlsx --report summary --report individuals", { reports: ["summary", "individuals"] }],
    ["what-if a.xlsx --tick A=LĐTT --tick=B=-CSTĐCS", { ticks: ["A=LĐTT", "B=-CSTĐCS"] }],
    ["restore a.xlsx --in-place --entry 2022-1", { entry: "2022-1", inPlace: true }],
    ["check a.xlsx --year 2023 --stage review", { year: 2023, stage: "review" }],
    ["journal a.xlsx --year 2023", { command: "journal" }],
    [
      "check a.xlsx --cap 15 --rounding half-up",
      { overlay: { fighterCap: { num: 15, den: 100 }, rounding: "half-up" } },
    ],
    ["check a.xlsx --cap none", { overlay: { fighterCap: null } }],
    ["check a.xlsx --language en", { language: "en" }],
  ];
  test.each(typed)("%s", (words, expected) => {
    const read = readArguments(words.split(" "));
    expect(read.ok ? read.value : read.error).toMatchObject(expected);
  });
});

describe("what cannot be meant is told, not guessed", () => {
  const wrong: readonly (readonly [string, UsageProblem["kind"], string])[] = [
    ["chek a.xlsx", "unknown-command", "chek"],
    ["check", "no-file", "check"],
    ["check a.xlsx --colour", "unknown-option", "--colour"],
    ["check a.xlsx --year", "odd-value", "--year"],
    ["check a.xlsx --json=yes", "odd-value", "--json"],
    ["check a.xlsx --year 22", "wrong-value", "--year"],
    ["check a.xlsx --today 2022-13-01", "wrong-value", "2022-13-01"],
    ["check a.xlsx --stage later", "wrong-value", "registration, mid-year"],
    ["check a.xlsx --regime 2013", "wrong-value", "law-2003"],
    ["check a.xlsx --jobs 0", "wrong-value", "--jobs"],
    ["check a.xlsx --cap many", "wrong-value", "none"],
    ["check a.xlsx --language fr", "wrong-value", "vi, en"],
    ["check a.xlsx --report pdf", "wrong-value", "html"],
    ["check a.xlsx --tick A=LĐTT", "other-command", "--tick"],
    ["fill a.xlsx --entry 3", "other-command", "so-thi-dua fill --help"],
    ["journal a.xlsx --out b.xlsx", "other-command", "--out"],
  ];
  test.each(wrong)("%s", (words, kind, told) => {
    const read = readArguments(words.split(" "));
    const usage = read.ok ? null : read.error;
    const problem = usage?.kind === "wrong" ? usage.problem : null;
    expect(problem?.kind).toBe(kind);
    expect(problem && usageSentence(problem).vi).toContain(told);
  });
});

describe("what cannot be done with these files is told before any of them is opened", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["check a.xlsx b.xlsx --json", "--ndjson"],
    ["read a.xlsx b.xlsx --json", "--ndjson"],
    ["check a.xlsx --out b.html", "--out"],
    ["check a.xlsx --report html", "--out"],
    ["check a.xlsx --report html --out b.xlsx", ".html"],
    ["fill a.xlsx", "--in-place"],
    ["fix a.xlsx --out ./a.xlsx", "--in-place"],
    ["fill a.xlsx b.xlsx --out c.xlsx", "thư mục"],
    ["what-if a.xlsx", "--tick"],
  ];
  test.each(wrong)("%s", async (words, told) => {
    const { code, out, said } = await runWords(...words.split(" "));
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(said).toContain(told);
    expect(said).toMatch(/^[^\n]+\n$/);
  });
});

describe("help", () => {
  test("nothing at all shows the page of the program", () => {
    expect(readArguments([])).toEqual({ ok: false, error: { kind: "help", language: "vi", command: null } });
  });

  test.each(commandNames)("of %s says every option it takes, in both languages", async (command) => {
    const vi = await runWords(command, "--help");
    const en = await runWords(command, "--help", "--language", "en");
    expect([vi.code, en.code, vi.said, en.said]).toEqual([0, 0, "", ""]);
    const optionsIn = (page: string) => [...page.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(optionsIn(vi.out)).toEqual(optionsIn(en.out));
    expect(optionsIn(vi.out)).toContain("--help");
    expect(vi.out).toMatch(/Mã kết thúc: .+64/);
    expect(en.out).toMatch(/Exit codes: .+64/);
    expect(en.out).not.toMatch(/[ạảấầậắằặẹẻẽếềệỉịọỏốồộớờợụủứừựỳỵỷỹ](?!.*(CSTĐ|LĐTT|Nguyễn|html))/u);
  });

  test("of fill lists the forms it can create, by id and name", async () => {
    expect((await runWords("fill", "--help")).out).toMatch(/target-comparison +Bảng đối chiếu chỉ tiêu/);
  });

  test("--version is the package's", async () => {
    expect((await runWords("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
