import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor, siteBase } from "../../site-manifest";
import { projectFiles } from "./project-files";
import { manifestProblems } from "./validate-manifest";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { packageVersion, iconSize } = projectFiles(root);

/** Every address the manifest opens. */
const opened = (text: string) => [...text.matchAll(/"(https?:[^"]+)"/g)].map(([, url = ""]) => url);

test.each([
  ["https://thidua.example.gov.vn", "https://thidua.example.gov.vn"],
  ["https://thidua.example.gov.vn/", "https://thidua.example.gov.vn"],
  ["https://may-chu:8443/noi-bo/so-thi-dua/", "https://may-chu:8443/noi-bo/so-thi-dua"],
])(
  "«--env base=%s»: every page and picture of the manifest is of that server, and nothing else changes",
  (given, at) => {
    const base = siteBase(given);
    if (base === null) throw new Error("no address was read");
    const made = manifestFor(manifest, base);
    const pages = opened(manifest).filter((url) => url.startsWith("https://localhost:3000/"));
    expect(pages.length).toBeGreaterThan(20);
    expect(opened(made).filter((url) => url.startsWith(`${at}/`))).toHaveLength(pages.length);
    expect(made).not.toContain("localhost");
    expect(made.replaceAll(at, "https://localhost:3000")).toBe(manifest);
    const folder = new URL(`${at}/`).pathname.slice(1);
    const served = { packageVersion, iconSize: (path: string) => iconSize(path.slice(folder.length)) };
    expect(manifestProblems(made, served)).toEqual([]);
  },
);

test.each([
  ["http://thidua.example.gov.vn", /https only/],
  ["thidua.example.gov.vn", /write the whole address/],
  ["https://thidua.example.gov.vn/?a=1", /the folder alone/],
  ["https://thidua.example.gov.vn/#trang", /the folder alone/],
  ["true", /write the whole address/],
])("«--env base=%s» is refused with the reason, before anything is built", (given, why) => {
  expect(() => siteBase(given)).toThrow(why);
});

test("without an address the pages are of this machine", () => {
  expect(siteBase(undefined)).toBeNull();
});
