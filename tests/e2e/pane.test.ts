import { FLOOR, LTSC_2021, type Profile } from "../office-host/external";
import { openPane, type OpenOptions, type PaneInBrowser } from "./pane-in-browser";
import {
  announced,
  answerOf,
  changedBetween,
  check,
  findingOf,
  open,
  pictureOf,
  press,
  previewFill,
  SAMPLE,
  selectionOf,
  shownIn,
  told,
  write,
} from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";

describeInBrowser("the pane in a real browser, with Microsoft's office.js, on the sample workbook", () => {
  let stage: Stage;
  let pane: PaneInBrowser;
  const start = async (options: OpenOptions = {}) => {
    pane = await openPane(stage, await openInExcel(SAMPLE), options);
    return pane;
  };
  const picture = () => pictureOf(pane.host.workbook);

  beforeAll(async () => {
    stage = await joinStage();
  });
  afterEach(async () => {
    // No request but for the page's own files and office.js, no broken policy, no error nobody told of.
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  });
  afterAll(() => stage.stop());

  test("«Kiểm tra» answers in one sentence and shows each target with its figure; nothing is written", async () => {
    const { page } = await start();
    const before = picture();
    await check(page);
    expect(await answerOf(page).innerText()).toMatch(
      /^Trước khi trình ký còn .*[1-9]\d* chỗ phải sửa, 2 chỉ tiêu đăng ký chưa đủ\./,
    );
    await open(page, "Chỉ tiêu");
    await page.getByRole("searchbox", { name: "tên chỉ tiêu" }).fill("cbccvc dat danh hieu lao dong tien tien");
    await page
      .getByRole("button", { name: /CBCCVC đạt danh hiệu Lao động tiên tiến/ })
      .first()
      .click();
    const share = page.getByRole("group", { name: /CBCCVC đạt danh hiệu Lao động tiên tiến/ });
    const [, registered, people, percent] = /(\d+)\/(\d+) người = ([\d,]+)%/.exec(await share.innerText()) ?? [];
    // 35 people are on the staff list, three of them on contract and no CBCCVC.
    expect(people).toBe("32");
    expect(percent).toBe(((100 * Number(registered)) / 32).toFixed(2).replace(".", ",").replace(/,00$/, ""));
    expect(changedBetween(before, picture())).toEqual([]);
    expect(pane.host.workbook.parts.size).toBe(0);
  });

  test("«Đến ô» selects the cell that the finding is about", async () => {
    const { page, host } = await start();
    await check(page);
    await open(page, "Rà soát");
    await press(await findingOf(page, "Bế Ích Quân"), "Đến ô");
    await announced(page, /^Đã đến Đăng ký cá nhân, ô C\d+/);
    const [, row = ""] = /^Đăng ký cá nhân!C(\d+)$/.exec(selectionOf(host.workbook) ?? "") ?? [];
    expect(shownIn(host.workbook, "Đăng ký cá nhân", `B${row}`)).toBe("Bế Ích Quân");
    expect(shownIn(host.workbook, "Đăng ký cá nhân", `C${row}`)).toBeNull();
  });

  test("a safe «Sửa» changes exactly the cell it showed", async () => {
    const { page, host } = await start();
    await check(page);
    const before = picture();
    await open(page, "Rà soát");
    await press(page, /Xem từng chỗ$/);
    await (await findingOf(page, "Phan Trung Kiên")).getByRole("button").nth(1).click();
    await told(page, "Đã ghi 1 ô.");
    const [changed, ...others] = changedBetween(before, picture());
    expect(others).toEqual([]);
    const [, address = ""] = /^Đăng ký cá nhân!(B\d+)$/.exec(changed ?? "") ?? [];
    expect(shownIn(host.workbook, "Đăng ký cá nhân", address)).toBe("Phan Trung Kiên");
  });

  describe.each<[string, Profile]>([
    ["the oldest Excel we support", FLOOR],
    ["Excel LTSC 2021", LTSC_2021],
  ])("«Điền biểu» in %s", (_, profile) => {
    test("shows every cell first, fills the summary, and «Khôi phục» puts all back", async () => {
      const { page, host } = await start({ profile });
      await check(page);
      const before = picture();
      await previewFill(page);
      expect(changedBetween(before, picture())).toEqual([]);
      await write(page);
      const column = (letter: string) => [11, 12, 13, 14, 15, 16].map((row) => summary(letter + String(row)));
      expect(column("B")[1]).toBe("Văn phòng");
      // Counted by hand in the sample: people of each unit on the staff list, those of them on contract, and those who hold
      // LĐTT, the one with CSTĐ cơ sở alone among them: the form divides by everybody, «(9)=(8)/(3)».
      expect(column("C")).toEqual([3, 9, 7, 6, 4, 6]);
      expect(column("H")).toEqual([3, 9, 7, 6, 3, 6]);
      expect([summary("C17"), summary("D17"), summary("H17")]).toEqual([35, 3, 34]);
      const filled = changedBetween(before, picture());
      expect(new Set(filled.map((place) => place.split("!")[0]))).toEqual(
        new Set(["Biểu tổng hợp", "Đối chiếu chỉ tiêu"]),
      );
      await press(page.getByRole("main"), "Khôi phục");
      await told(page, /Đã trả \d+ ô về như trước\./);
      expect(changedBetween(before, picture())).toEqual([]);

      function summary(address: string): unknown {
        return shownIn(host.workbook, "Biểu tổng hợp", address);
      }
    });
  });

  test("filling twice changes nothing the second time", async () => {
    const { page } = await start();
    await check(page);
    await previewFill(page);
    await write(page);
    await check(page);
    const filled = picture();
    await previewFill(page);
    await page.getByText(/Không có ô nào phải thay đổi; biểu đã khớp số liệu trong tệp: «Biểu tổng hợp»/).waitFor();
    expect(changedBetween(filled, picture())).toEqual([]);
  });

  test("after the pane was closed and opened again, «Nhật ký» still puts everything back", async () => {
    const { page, reopen } = await start();
    await check(page);
    const before = picture();
    await previewFill(page);
    await write(page);
    await reopen();
    await open(page, "Nhật ký");
    await press(page.getByRole("region", { name: "Điền biểu" }), "Khôi phục");
    await told(page, /Đã trả \d+ ô về như trước\./);
    expect(changedBetween(before, picture())).toEqual([]);
  });

  test("a finding set aside with a reason stays set aside when the pane is opened again", async () => {
    const { page, reopen } = await start();
    await check(page);
    const before = picture();
    await open(page, "Rà soát");
    const card = await findingOf(page, "Trần Đức Nghĩa");
    await press(card, "Ghi lý do, bỏ qua");
    await card.getByRole("combobox", { name: "Lý do" }).selectOption({ label: "Lý do khác: …" });
    await card.getByRole("textbox", { name: "Nói rõ thêm" }).fill("Sáng kiến chốt tên trong tháng 3");
    await press(card, "Ghi lại");
    await told(page, "Đã ghi lý do và bỏ qua.");
    await reopen();
    await check(page);
    await open(page, "Rà soát");
    await page.getByRole("main").evaluate((main) => {
      main.scrollTo(0, main.scrollHeight);
    });
    await page.getByText("Đã bỏ qua (1)").waitFor();
    expect(await page.getByRole("button", { name: /: Trần Đức Nghĩa · chưa|: Trần Đức Nghĩa · CSTĐ/ }).count()).toBe(0);
    expect(changedBetween(before, picture())).toEqual([]);
  });

  test("the answer is late: the pane says what it is doing, and can be stopped and asked again", async () => {
    const { page, host } = await start();
    const waiting: (() => void)[] = [];
    const late = new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    await check(page);
    host.beforeRequest = () => late;
    await press(page, "Kiểm tra lại");
    await page.getByRole("progressbar", { name: "Đang đọc các biểu…" }).waitFor();
    await press(page, "Dừng");
    host.beforeRequest = null;
    for (const answer of waiting) answer();
    await told(page, "Đã dừng theo yêu cầu.");
    await check(page);
  });
});
