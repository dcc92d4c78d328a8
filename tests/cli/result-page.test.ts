import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { html } from "../../src/cli/report/html";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");

const at = temporaryFolder();

async function pageOf(...words: readonly string[]): Promise<string> {
  await runWords("check", ...words, "--report", "html", "--out", at("kết quả.html"));
  return readFileSync(at("kết quả.html"), "utf8");
}

async function sampleWith(cell: string, text: string): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  const sheet = workbook.getWorksheet("Đăng ký cá nhân");
  if (sheet) sheet.getCell(cell).value = text;
  await workbook.xlsx.writeFile(at("thử.xlsx"));
  return at("thử.xlsx");
}

test("the page says what the terminal says: the conclusion, every target, every finding, every sheet", async () => {
  const checked = JSON.parse((await runWords("check", SAMPLE, "--json")).out) as {
    readonly targets: readonly { readonly label: string }[];
    readonly findings: readonly { readonly message: string; readonly legalBasis: string | null }[];
    readonly sheets: readonly { readonly name: string }[];
  };
  const page = await pageOf(SAMPLE);
  const said = [
    "Trước khi trình ký còn",
    "chỉ tiêu đăng ký chưa đủ",
    ...checked.targets.map(({ label }) => label),
    ...checked.findings.flatMap(({ message, legalBasis }) => [message, legalBasis ?? ""]),
    ...checked.sheets.map(({ name }) => name),
  ];
  for (const words of said) expect(page).toContain(html`${words}`.markup);
});

test("it runs no script, fetches nothing, and forbids both", async () => {
  const page = await pageOf(SAMPLE);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|https?:|url\(|\son\w+=/i);
});

test("each bar says in words what it shows, its level included", async () => {
  const labels = [...(await pageOf(SAMPLE)).matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels).toContain("08/08 người; mức từ 08 trở lên; cần có 08 người");
});

test("what stands in a cell is shown as it stands, never obeyed", async () => {
  const page = await pageOf(await sampleWith("B39", `<script>alert("1")</script>  & 'x'`));
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(page).not.toMatch(/<script/i);
});

test("a finding about discipline is shown without its name and its words", async () => {
  const file = await sampleWith("M39", "Khiển trách theo quyết định tháng 5/2022");
  const { findings } = JSON.parse((await runWords("check", file, "--json")).out) as {
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
  };
  const told = findings.filter(({ rule }) => rule.includes("disciplin"));
  expect(told.length).toBeGreaterThan(0);
  const page = await pageOf(file);
  for (const { message } of told) expect(page).not.toContain(html`${message}`.markup);
  expect(page).not.toContain("hiển trách");
  expect(page).toContain("Có nội dung cần xem, đã ghi trong tệp.");
});

test("several files make one page, those that could not be read included", async () => {
  copyFileSync(SAMPLE, at("a.xlsx"));
  writeFileSync(at("b.xlsx"), "không phải bảng tính");
  const page = await pageOf(at("a.xlsx"), at("b.xlsx"));
  expect([...page.matchAll(/<article class="file" id="(tep-\d)"/g)].map(([, id]) => id)).toEqual(["tep-1", "tep-2"]);
  expect(page.match(/Đây không phải tệp Excel\./g)?.length).toBe(2);
});
