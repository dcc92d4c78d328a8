import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { firstLoad } from "./first-load";
import { DIST } from "./stage/stage";

/** So much JavaScript of ours the first screen may cost, compressed, in bytes; Office.js comes from Microsoft. */
const MOST_AT_FIRST = 130_000;

/** Words that stand only in what must not be shipped, each with a file that has it, so that a change there is noticed. */
const telltales: readonly [string, string, string][] = [
  ["the in-memory Excel", "The in-memory Excel has no", join(__dirname, "../office-host/host-object.ts")],
  ["the tests' faults", "told to fail with", join(__dirname, "../office-host/office-host.ts")],
  ["Microsoft's client library", "OSF.ConstantNames", packageFile("@microsoft/office-js", "dist/office.js")],
  ["exceljs", "ExcelJS", packageFile("exceljs", "dist/exceljs.min.js")],
];

function packageFile(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

/** Every script and page that would be put on a server; the command line is for Node and stays at home. */
function shipped(): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(js|html)$/.test(name) && !name.startsWith("cli"),
  );
}

describe("what is shipped", () => {
  test("is built", () => {
    expect(existsSync(join(DIST, "taskpane.html"))).toBe(true);
  });

  test("the pane's first screen stays light", () => {
    const { files, bytes } = firstLoad(DIST, "taskpane.html");
    expect(files).not.toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MOST_AT_FIRST);
  });

  test.each(telltales)("holds nothing of %s", (_, words, source) => {
    expect(readFileSync(source, "utf8")).toContain(words);
    expect(shipped().filter((name) => readFileSync(join(DIST, name), "utf8").includes(words))).toEqual([]);
  });

  test.each(["taskpane.html", "commands.html", "told.html", "support.html"])(
    "%s allows scripts of its own and of Microsoft's host only",
    (name) => {
      const [, policy = ""] =
        /Content-Security-Policy"?\s+content="([^"]+)"/.exec(readFileSync(join(DIST, name), "utf8")) ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    },
  );

  test("the address of everything the manifest opens is there", () => {
    const manifest = readFileSync(join(DIST, "manifest.xml"), "utf8");
    const opened = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"?]+)/g)].map(
      ([, path = ""]) => path,
    );
    expect(opened.length).toBeGreaterThan(5);
    expect(opened.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});
