/** Prints what the pane costs in a real browser: `npm run build && npx tsx tests/e2e/pane-measure.ts`. */
import type { Page } from "playwright-core";
import type { CellScalar, WorkbookModel } from "../office-host/model";
import { workbookOf } from "../office-host/describe";
import { firstLoad } from "./first-load";
import { openPane } from "./pane-in-browser";
import { announced, open, press, previewFill, SAMPLE, WRITE } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { settled } from "./settled";
import { buildStage, DIST, joinStage, type Stage } from "./stage/stage";

const say = (words: string) => process.stdout.write(`${words}\n`);

const first = firstLoad(DIST, "taskpane.html");
say(`JavaScript of ours loaded first, gzip: ${String(first.bytes)} bytes in ${String(first.files.length)} files`);
void measureAll();

async function measureAll(): Promise<void> {
  const standing = await buildStage();
  const stage = await joinStage(standing);

  await measure(stage, "the sample", await openInExcel(SAMPLE));
  await measure(stage, "3,000 people", withPeople(3000));
  await measure(stage, "5,000 people", withPeople(5000));
  await stage.stop();
  await standing.stop();
}

async function measure(stage: Stage, name: string, workbook: WorkbookModel): Promise<void> {
  const pane = await openPane(stage, workbook);
  const { page, host } = pane;
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    if (round > 0) await pane.reopen();
    await watchTasks(page);
    await open(page, "Rà soát");
    await settled(page);
    if (round === 0) say(`${name}: opening: ${await longTasks(page)}`);
    host.watchFromNow();
    const began = performance.now();
    await press(page, "Kiểm tra lại");
    await page.getByRole("list", { name: "Danh sách việc cần xử lý" }).waitFor();
    times.push(Math.round(performance.now() - began));
    await settled(page);
    if (round === 0) say(`${name}: check: ${cost(host.log)}; ${await longTasks(page)}`);
  }
  say(`${name}: click to findings in sight, ms: ${times.join(", ")}`);
  // Of the last round nothing has been told yet.
  await longTasks(page);
  await previewFill(page);
  say(`${name}: preview of a fill: ${await longTasks(page)}`);
  const apply = page.getByRole("button", { name: WRITE });
  if ((await apply.count()) > 0 && (await apply.getAttribute("aria-disabled")) !== "true") {
    host.watchFromNow();
    await apply.click();
    await announced(page, /^Đã ghi/);
    say(`${name}: fill, until it says that it is done: ${cost(host.log)}; ${await longTasks(page)}`);
  }
  await pane.close();
}

/** Counts from now on what holds the page's own thread for more than 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasksSeen: seen });
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The longest tasks since the last time it was asked, in ms. */
async function longTasks(page: Page): Promise<string> {
  const seen = await page.evaluate(() => (window as unknown as { longTasksSeen: number[] }).longTasksSeen.splice(0));
  const longest = seen.toSorted((one, other) => other - one).slice(0, 3);
  return `tasks above 50 ms: ${String(seen.length)}, longest ${longest.map((each) => String(Math.round(each))).join(", ")}`;
}

function cost(log: readonly { readonly requestBytes: number; readonly responseBytes: number }[]): string {
  const sum = (of: (entry: (typeof log)[number]) => number) => log.reduce((total, entry) => total + of(entry), 0);
  return `${String(log.length)} round trips, ${String(sum((entry) => entry.requestBytes))} bytes sent, ${String(sum((entry) => entry.responseBytes))} received`;
}

/** The register of a large body: one sheet, invented names. */
function withPeople(count: number): WorkbookModel {
  const header: readonly CellScalar[] = [
    "TT",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "LĐTT",
    "CSTĐ cơ sở",
    "Sáng kiến",
    "Ghi chú",
  ];
  const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"];
  const middle = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Quang"];
  const given = ["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Phúc"];
  const people = Array.from({ length: count }, (_, index): readonly CellScalar[] => [
    index + 1,
    [family[index % 7], middle[index % 6], given[index % 11], String.fromCharCode(65 + (index % 26))].join(" "),
    "Chuyên viên",
    `Phòng số ${String(1 + (index % 40))}`,
    index % 12 === 0 ? null : "x",
    index % 7 === 0 ? "x" : null,
    index % 7 === 0 ? `Sáng kiến số ${String(index)}` : null,
    null,
  ]);
  return workbookOf({
    sheets: [{ name: "Đăng ký 2022", rows: [["BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"], [], header, ...people] }],
  });
}
