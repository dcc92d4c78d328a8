/**
 * Takes pictures of every page of the pane in a real browser, for a person to look at: 320 and 480 px wide, light,
 * dark and contrast. `npx tsx tests/taskpane/gallery/take-pictures.mts [folder] [look]`; pictures go to coverage/gallery.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { settled } from "../../e2e/settled";

const here = import.meta.dirname;
const out = path.resolve(process.argv[2] ?? path.join(here, "../../../coverage/gallery"));
const bundle = path.join(out, "bundle");

await build();
interface Look {
  readonly name: string;
  readonly width: number;
  readonly query: string;
}

const looks: readonly Look[] = [
  { name: "320-light", width: 320, query: "" },
  { name: "320-dark", width: 320, query: "theme=dark" },
  { name: "320-contrast", width: 320, query: "theme=contrast" },
  { name: "480-light", width: 480, query: "" },
  { name: "320-english", width: 320, query: "locale=en" },
];

const words = {
  vi: {
    check: "Kiểm tra",
    more: "Các trang khác",
    fill: "Điền biểu",
    who: "Cần thêm ai?",
    apply: "Điền vào biểu",
    pages: ["Tổng quan", "Cần xử lý", "Chỉ tiêu", "Biểu mẫu", "Cách đọc biểu", "Nhật ký", "Thiết lập", "Trợ giúp"],
  },
  en: {
    check: "Check",
    more: "More pages",
    fill: "Fill forms",
    who: "Who could still qualify?",
    apply: "Fill in",
    pages: ["Overview", "To do", "Targets", "Forms", "How it was read", "Journal", "Settings", "Help"],
  },
};

/** One look alone, by its name. */
const only = process.argv[3] ?? null;

for (const look of looks.filter(({ name }) => only === null || name === only)) {
  const say = look.query.includes("en") ? words.en : words.vi;
  // The packed browser runs in one process, which ends with its first page.
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
  const page = await browser.newPage({ viewport: { width: look.width, height: 900 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`file://${bundle}/index.html?${look.query}`);
  const picture = (name: string) => page.screenshot({ path: path.join(out, `${look.name}-${name}.png`) });
  await page.getByRole("button", { name: say.check, exact: true }).waitFor();
  await picture("1-first-run");
  await page.getByRole("button", { name: say.check, exact: true }).click();
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  const open = async (index: number) => {
    const name = say.pages[index] ?? "";
    const tab = page.getByRole("tab", { name });
    if (await tab.isVisible()) await tab.click();
    else {
      await page.getByRole("button", { name: say.more }).click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    }
    await settled(page);
  };
  await settled(page);
  await picture("2-overview");
  await open(1);
  await picture("3-findings");
  await page.getByRole("article").nth(1).getByRole("button").last().click();
  await page.getByRole("article").nth(2).getByRole("button").nth(-2).click();
  await settled(page);
  await picture("4-waive");
  await open(2);
  await picture("5-targets");
  await page.getByRole("button", { name: say.who }).nth(1).click();
  await page.getByRole("checkbox").first().click();
  await settled(page);
  await page.getByRole("checkbox").first().scrollIntoViewIfNeeded();
  await picture("6-trial");
  await open(3);
  await picture("7-forms");
  await page.getByRole("button", { name: say.fill, exact: true }).click();
  await settled(page);
  await picture("8-preview");
  await page.getByRole("button", { name: say.apply, exact: true }).click();
  await settled(page);
  await picture("9-applied");
  await page.getByRole("button", { name: say.more }).click();
  await settled(page);
  await picture("a-menu");
  await page.keyboard.press("Escape");
  for (const index of [4, 5, 6, 7]) {
    await open(index);
    await picture(`b${String(index)}`);
  }
  await page.goto(`file://${bundle}/index.html?${look.query}&many=404`);
  await page.getByRole("button", { name: say.check, exact: true }).click();
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  await open(1);
  await picture("c-group");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide) faults.push("the page scrolls sideways");
  if (faults.length > 0) throw new Error(`${look.name}: ${faults.join("; ")}`);
  await browser.close();
}

function build(): Promise<void> {
  mkdirSync(bundle, { recursive: true });
  writeFileSync(
    path.join(bundle, "index.html"),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><style>html,body,#pane{height:100%;margin:0}</style><div id="pane"></div><script src="gallery.js"></script></html>',
  );
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2020"],
    entry: path.join(here, "gallery-page.tsx"),
    output: { path: bundle, filename: "gallery.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    optimization: { splitChunks: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2020",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
