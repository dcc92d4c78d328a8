import { readArguments } from "../../src/cli/arguments";

describe("what is typed after the program's name", () => {
  test.each([
    ["check a.xlsx --json", { command: "check", files: ["a.xlsx"], json: true, language: "vi" }],
    ["check a.xlsx b.xlsx --ndjson --jobs 2", { files: ["a.xlsx", "b.xlsx"], ndjson: true, jobs: 2 }],
    ["fill a.xlsx -o b.xlsx --dry-run", { command: "fill", out: "b.xlsx", dryRun: true }],
    ["check a.xlsx --year 2023 --stage review", { year: 2023, stage: "review" }],
    [
      "check a.xlsx --cap 15 --rounding half-up",
      { overlay: { fighterCap: { num: 15, den: 100 }, rounding: "half-up" } },
    ],
    ["check a.xlsx --cap none", { overlay: { fighterCap: null } }],
    ["check a.xlsx --language en", { language: "en" }],
  ])("%s", (words, expected) => {
    expect(readArguments(words.split(" "))).toEqual({ ok: true, value: expect.objectContaining(expected) });
  });
});

describe("what cannot be meant is told, not guessed", () => {
  test.each([
    ["chek a.xlsx", "chek"],
    ["check", "check"],
    ["check a.xlsx --colour", "--colour"],
    ["check a.xlsx --year 22", "--year 22"],
    ["check a.xlsx --today 2022-13-01", "--today 2022-13-01"],
    ["check a.xlsx --stage later", "--stage later"],
    ["check a.xlsx --regime 2013", "--regime 2013"],
    ["check a.xlsx --jobs 0", "--jobs 0"],
    ["check a.xlsx --cap many", "--cap many"],
    ["check a.xlsx --language fr", "--language fr"],
  ])("%s", (words, word) => {
    expect(readArguments(words.split(" "))).toEqual({ ok: false, error: { kind: "wrong", language: "vi", word } });
  });
});

test("nothing at all shows the help", () => {
  expect(readArguments([])).toEqual({ ok: false, error: { kind: "help", language: "vi" } });
});
