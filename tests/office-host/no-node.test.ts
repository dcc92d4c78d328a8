import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads from disk and belongs to jest; everything else also runs inside a page. */
const FOR_JEST = ["boot.ts"];

const files = readdirSync(__dirname).filter((name) => !name.endsWith(".test.ts") && !FOR_JEST.includes(name));

test.each(files)("%s runs in a browser as well: no module of Node, no boot", (name) => {
  const imports = [...readFileSync(join(__dirname, name), "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from);
  expect(imports.filter((from) => !/^\.\.?\//.test(from ?? "") || from === "./boot")).toEqual([]);
});
