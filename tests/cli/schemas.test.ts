import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { commandNames } from "../../src/cli/command-name";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/dang-ky-thi-dua-2022.xlsx");
const TICK = "Đàm Quốc Vượng=-LĐTT";

const at = temporaryFolder();

function errorsIn(command: string, line: string) {
  const schema = JSON.parse(readFileSync(path.join(ROOT, `assets/schema/${command}.schema.json`), "utf8")) as object;
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(line));
  return validate.errors;
}

const asked: readonly (readonly [command: string, words: () => readonly string[]])[] = [
  ["check", () => [SAMPLE]],
  ["read", () => [SAMPLE]],
  ["fill", () => [SAMPLE, "--report", "individuals", "--out", at("ra.xlsx")]],
  ["copy", () => [at("điền.xlsx"), "--out", at("nộp.xlsx")]],
  ["fix", () => [SAMPLE, "--out", at("ra.xlsx")]],
  ["what-if", () => [SAMPLE, "--tick", TICK]],
  ["journal", () => [at("điền.xlsx")]],
  ["blank", () => [SAMPLE, "--dry-run"]],
  ["gather", () => [SAMPLE, "--into", at("điền.xlsx"), "--out", at("ra.xlsx"), "--year", "2022"]],
  ["rules", () => ["person-registers-once"]],
  ["restore", () => [at("điền.xlsx"), "--out", at("ra.xlsx")]],
];

test("every command has its published schema, and so has the file that «--overlay» takes", () => {
  expect(readdirSync(path.join(ROOT, "assets/schema")).sort()).toEqual(
    [...commandNames, "overlay"].map((name) => `${name}.schema.json`).sort(),
  );
});

describe("the JSON of every command follows its schema, in both languages", () => {
  beforeEach(() => runWords("fill", SAMPLE, "--out", at("điền.xlsx")));

  test.each(asked)("%s", async (command, words) => {
    for (const language of ["vi", "en"]) {
      const { out, said } = await runWords(command, ...words(), "--json", "--language", language);
      expect(errorsIn(command, out)).toBeNull();
      expect(said).toBe("");
      const { out: line } = await runWords(command, ...words(), "--ndjson", "--language", language);
      expect(line).toMatch(/^\{.*\}\n$/);
      expect(errorsIn(command, line)).toBeNull();
    }
  });
});
