import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "src", "excel");
const files = readdirSync(folder).map((name) => ({ name, code: readFileSync(join(folder, name), "utf8") }));

/** What costs the user her undo, crashes Excel 2021 or damages a workbook. */
const FORBIDDEN = [
  /\.protect\s*\(/,
  /\.unprotect\s*\(/,
  /\.copy\s*\(/,
  /insertWorksheetsFromBase64/,
  /conditionalFormats/,
  /CustomFunctions/,
  /requestUpdate/,
  /contextualTab/i,
];

test.each(FORBIDDEN)("nothing in src/excel uses %p", (member) => {
  expect(files.filter(({ code }) => member.test(code)).map(({ name }) => name)).toEqual([]);
});

test("the helper library that clears sheets is named in one file, and loaded only there on demand", () => {
  const users = files.filter(({ code }) => code.includes("office-js-helpers"));
  expect(users.map(({ name }) => name)).toEqual(["open-sample-tab.ts"]);
  expect(users[0]?.code).toMatch(/await import\("@microsoft\/office-js-helpers"\)/);
  expect(users[0]?.code).not.toMatch(/^import .*office-js-helpers/m);
});
