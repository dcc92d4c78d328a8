import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "./project-files";
import { manifestProblems } from "./validate-manifest";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const files = projectFiles(root);

test("the manifest has nothing wrong that can be known offline", () => {
  expect(manifestProblems(manifest, files)).toEqual([]);
});

test.each([16, 32, 64, 80, 128])("the icon of %i pixels is there", (size) => {
  expect(files.iconSize(`assets/icons/icon-${String(size)}.png`)).toEqual({ width: size, height: size });
});

test("every button of the ribbon bears a picture of its own", () => {
  const buttons = manifest.match(/<Control [^]*?<\/Control>/g) ?? [];
  const pictures = buttons.map((button) => /size="32" resid="([^"]+)"/.exec(button)?.[1]);
  expect(pictures).toHaveLength(7);
  expect(new Set(pictures).size).toBe(pictures.length);
});

/** Each change makes one thing wrong: the check must say which. */
test.each([
  { name: "a tag that is not closed", from: "</Hosts>", to: "", problem: /not well-formed/ },
  {
    name: "elements in another order",
    from: "<Permissions>ReadWriteDocument</Permissions>",
    to: "",
    problem: /permissions/,
  },
  {
    name: "the version behind the identity of the provider",
    from: "<ProviderName>Sổ Thi đua</ProviderName>",
    to: "<DefaultSettings/><ProviderName>Sổ Thi đua</ProviderName>",
    problem: /<ProviderName> stands too late in <OfficeApp>/,
  },
  { name: "another version than package.json", from: "0.1.0.0", to: "0.2.0.0", problem: /package\.json/ },
  { name: "an identity that is no GUID", from: "6c1f0e2a-", to: "", problem: /GUID/ },
  {
    name: "a text that is defined nowhere",
    from: '<bt:String id="Check.Tip"',
    to: '<bt:String id="Check.Tipp"',
    problem: /no resource Check\.Tip /,
  },
  { name: "a picture of another size", from: "icons/icon-80.png", to: "icons/icon-64.png", problem: /not 80 pixels/ },
  { name: "a picture that is not there", from: "icons/icon-16.png", to: "icons/icon-17.png", problem: /no picture/ },
  {
    name: "a page of another site",
    from: "https://localhost:3000/commands",
    to: "https://example.org/commands",
    problem: /several bases/,
  },
  {
    name: "a page without encryption",
    from: "https://localhost:3000/commands",
    to: "http://localhost:3000/commands",
    problem: /not https/,
  },
  {
    name: "a text without its English",
    from: '<bt:Override Locale="en-US" Value="Check"/>',
    to: "",
    problem: /Check\.Label has overrides/,
  },
  {
    name: "a tooltip that is too long",
    from: "Không sửa gì trong tệp.",
    to: "Không sửa. ".repeat(30),
    problem: /at most 250/,
  },
  {
    name: "a newer Excel than promised",
    from: 'MinVersion="1.13"/>',
    to: 'MinVersion="1.17"/>',
    problem: /not for ExcelApi 1\.13/,
  },
  {
    name: "a button that does nothing",
    from: "<FunctionName>restore</FunctionName>",
    to: "",
    problem: /without <FunctionName>/,
  },
  { name: "a button that asks for nothing", from: "?do=fix", to: "", problem: /no button opens the pane for «fix»/ },
  { name: "a wish that the pane does not know", from: "?do=help", to: "?do=hepl", problem: /does not know «hepl»/ },
  {
    name: "a second pane beside the first",
    from: "<TaskpaneId>ThiDua.Pane</TaskpaneId>",
    to: "<TaskpaneId>ThiDua.Other</TaskpaneId>",
    problem: /several panes/,
  },
  { name: "more rights than needed", from: "ReadWriteDocument", to: "ReadWriteMailbox", problem: /permissions/ },
])("the check finds $name", ({ from, to, problem }) => {
  expect(manifest).toContain(from);
  expect(manifestProblems(manifest.replace(from, to), files).join("\n")).toMatch(problem);
});
