/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { failureMessage } from "../../src/messages/failure-sentences";
import { IDLE_MILLISECONDS } from "../../src/taskpane/state/use-watch";
import type { Failure } from "../../src/workbook/failure";
import { entryOf, fillPreview, memoryDoor } from "./memory-door";
import { checkedOf, checkResult } from "./checked-fixture";
import { showPane } from "./render-pane";

const heard = () => screen.getAllByRole("status").map((status) => status.textContent);

const answer =
  "Trước khi trình ký còn 1 câu hỏi chờ anh/chị, 1 chỗ phải sửa, 1 chỉ tiêu đăng ký chưa đủ. Ngoài ra còn 1 biểu chưa đọc rõ và 2 việc cần rà soát.";

describe("opening", () => {
  test("reads and checks by itself, says so, and writes nothing", async () => {
    const door = memoryDoor();
    const release = door.holdChecks();
    showPane(door);
    expect(await screen.findByRole("heading", { level: 1, name: "Đang đọc các biểu… 0%" })).toBeVisible();
    expect(await screen.findByRole("progressbar", { name: "Đang đọc các biểu…" })).toBeVisible();
    release();
    expect(await screen.findByRole("heading", { level: 1, name: answer })).toBeVisible();
    expect(heard()).toContain(`Đã kiểm tra xong. ${answer}`);
    expect(door.asked.map(({ what }) => what)).toEqual(["check"]);
  });

  test("an empty workbook is offered sample data where the door has it", async () => {
    const door = memoryDoor();
    const sheets = [{ name: "Trang 1", hidden: false, forms: [], outside: [] }];
    door.checksAs(checkedOf({ reading: { ...checkResult.reading, sheets } }));
    const opened = jest.fn(() => Promise.resolve({ ok: true as const, value: "Dữ liệu mẫu" }));
    const { press } = showPane(door, { openSample: opened });
    expect(await screen.findByRole("heading", { level: 1, name: /^Tệp đang mở chưa có dữ liệu\./ })).toBeVisible();
    door.checksAs(checkedOf());
    await press("Dùng thử với «Dữ liệu mẫu»");
    await screen.findByRole("heading", { level: 1, name: answer });
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test("every page can be opened while the check is running, and has its name as a heading", async () => {
    const door = memoryDoor();
    door.holdChecks();
    const { open } = showPane(door);
    for (const name of ["Xác nhận biểu", "Rà soát", "Chỉ tiêu", "Điền biểu", "Nhật ký", "Thiết lập", "Trợ giúp"]) {
      await open(name);
      expect(await screen.findByRole("heading", { level: 1, name })).toHaveFocus();
    }
  });

  test.each([
    ["check", answer],
    ["fix", "Xem trước: Lỗi gõ"],
    ["fill", "Xem trước: 2 ô vào 1 biểu"],
    ["create", "Tạo biểu mới, in được ngay"],
    ["help", "Trợ giúp"],
  ] as const)("the ribbon's «%s» checks and shows «%s»; nothing is written", async (startWith, heading) => {
    const { door } = showPane(memoryDoor(), { startWith });
    expect(await screen.findByRole("heading", { name: heading })).toBeVisible();
    expect(door.asked.map(({ what }) => what)).toEqual(["check"]);
  });

  test("the check can be stopped; the pane then says that nothing was changed, and reads on a click", async () => {
    const door = memoryDoor();
    const release = door.holdChecks();
    const { press } = showPane(door);
    await press("Dừng");
    const stopped = "Chưa đọc được tệp. Đã dừng theo yêu cầu. Chưa ô nào bị sửa.";
    expect(await screen.findByRole("heading", { level: 1, name: stopped })).toBeVisible();
    release();
    const [, again] = screen.getAllByRole("button", { name: "Kiểm tra lại" });
    again?.click();
    expect(await screen.findByRole("heading", { level: 1, name: answer })).toBeVisible();
  });
});

describe("«Năm bước để trình»", () => {
  test("each number of the verdict stands on a row, and one button leads on", async () => {
    const { check } = showPane();
    await check();
    const rows = within(screen.getByRole("region", { name: "Năm bước để trình" })).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      "1 Xác nhận biểu1 câu hỏi quyết định số liệuTrả lời",
      "2 Rà soát1 phải sửa · 2 cần rà soátSửa",
      "3 Chỉ tiêu1 chưa đủXem",
      "4 Điền biểu1 biểu · 2 ô chưa điềnNên điền sau bước 2Xem trước",
      "5 Bản để nộpSau khi xong các bước trênXem",
    ]);
  });

  test("«Xem trước» shows what filling would write at once", async () => {
    const { check, press } = showPane();
    await check();
    await press("Xem trước: Bước 4, Điền biểu: 1 biểu · 2 ô chưa điền");
    expect(await screen.findByRole("heading", { level: 1, name: "Xem trước: 2 ô vào 1 biểu" })).toHaveFocus();
  });

  test("the strip says how each step stands", async () => {
    const { check } = showPane();
    await check();
    const links = within(screen.getByRole("navigation", { name: "Các bước" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
      "Năm bước để trình",
      "Bước 1: Xác nhận biểu, còn 1 việc",
      "Bước 2: Rà soát, còn 3 việc",
      "Bước 3: Chỉ tiêu, còn 1 việc",
      "Bước 4: Điền biểu, chưa đến",
      "Bước 5: Bản để nộp, chưa đến",
    ]);
    expect(links[0]).toHaveAttribute("aria-current", "step");
  });

  test("what is short is in sight, with its figure; what is met is one line", async () => {
    const { check } = showPane();
    await check();
    const short = within(screen.getByRole("region", { name: "Đăng ký chưa đủ" }));
    expect(short.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cấp cơ sở04/35 người",
      "Đăng ký đủ: 2 chỉ tiêu",
    ]);
  });

  test("«Kiểm tra lại» leaves the focus where it is", async () => {
    const { check, press, door } = showPane();
    await check();
    await press("Kiểm tra lại");
    await waitFor(() => {
      expect(door.asked.filter(({ what }) => what === "check")).toHaveLength(2);
    });
    expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
  });

  test("what is sensitive is kept off it", async () => {
    const { check } = showPane();
    await check();
    expect(screen.queryByText(/khiển trách/)).not.toBeInTheDocument();
  });
});

describe("when something fails, the pane says what happened and what to do next", () => {
  const at = { sheet: "Đăng ký 2022", row: 12, column: 8 };
  const failures: readonly Failure[] = [
    { code: "cell-edit-mode" },
    { code: "protected", sheet: "Đăng ký 2022", cells: [at] },
    { code: "changed-since", cells: [at] },
    { code: "sheet-gone", sheet: "Đăng ký 2022" },
    { code: "read-only" },
    { code: "too-large", what: "cells", limit: 5_000_000 },
    { code: "cancelled" },
    { code: "password" },
    { code: "broken", reason: "damaged", detail: "xl/workbook.xml" },
    { code: "store-full", bytes: 3_000_000, limit: 2_000_000 },
    { code: "partly-applied", cells: [at], entry: entryOf(fillPreview.plan) },
    { code: "no-downloads" },
    { code: "host", detail: "GeneralException" },
  ];
  test.each(failures.map((failure) => [failure.code, failure] as const))("%s", async (_, failure) => {
    const door = memoryDoor();
    door.fail("check", failure);
    showPane(door);
    const { what, next } = failureMessage(failure);
    expect(await screen.findByText(what.vi)).toBeVisible();
    expect(screen.getByText(next.vi)).toBeVisible();
    expect(heard()).toContain(`${what.vi} ${next.vi}`);
  });

  test("cells left half-written can be put back from the message itself", async () => {
    const door = memoryDoor();
    const entry = entryOf(fillPreview.plan);
    door.fail("apply", { code: "partly-applied", cells: [at], entry });
    const { check, open, press } = showPane(door);
    await check();
    await open("Điền biểu");
    await press("Điền biểu");
    await press("Điền 2 ô vào 1 biểu");
    await press("Khôi phục");
    expect(door.asked).toContainEqual({ what: "restore", entry, deletesTabs: false });
  });
});

describe("filling and taking back", () => {
  test("preview, apply, restore", async () => {
    const door = memoryDoor();
    const { check, open, press } = showPane(door);
    await check();
    await open("Điền biểu");
    await press("Điền biểu");
    await screen.findByRole("heading", { level: 1, name: "Xem trước: 2 ô vào 1 biểu" });
    expect(screen.getByRole("row", { name: /^Văn phòng/ })).toHaveTextContent("31 → 33");
    await press("Điền 2 ô vào 1 biểu");
    expect(await screen.findByRole("heading", { level: 1, name: /^Đã điền 2 ô vào 1 biểu lúc/ })).toHaveFocus();
    // The page says it and has the way back: nothing lies over it.
    expect(screen.queryByRole("region", { name: "Thông báo" })).toBeNull();
    await press("Khôi phục");
    await waitFor(() => {
      expect(heard()).toContain("Đã trả 2 ô về như trước.");
    });
  });

  test("that the journal is full and lost its oldest entry is told with what was written", async () => {
    const door = memoryDoor();
    door.drops(1);
    const { check, open, press } = showPane(door);
    await check();
    await open("Điền biểu");
    await press("Điền biểu");
    await press("Điền 2 ô vào 1 biểu");
    await screen.findByRole("heading", { level: 1, name: /^Đã điền 2 ô/ });
    const more = /^Nhật ký đã đầy: 01 lần ghi cũ nhất đã ra khỏi nhật ký/;
    expect(within(screen.getByRole("main")).getByText(more)).toBeVisible();
  });

  test("any figure of a form answers «Những dòng nào?» once its cell is clicked", async () => {
    const door = memoryDoor();
    const { check, open, press } = showPane(door);
    await check();
    await open("Điền biểu");
    await press("Những dòng nào?");
    expect(await screen.findByText("Số đếm được: 33")).toBeVisible();
    expect(screen.getByText("Đăng ký: dòng 12, 13")).toBeVisible();
    door.selects({ sheet: "Đăng ký", row: 1, column: 1 });
    await press("Những dòng nào?");
    expect(await screen.findByText(/^Đăng ký, ô A1 chưa được nhận là ô số liệu/)).toBeVisible();
  });

  test("a submission copy first says what still stands against it", async () => {
    const door = memoryDoor();
    const { check, open, press } = showPane(door);
    await check();
    await open("Bản để nộp");
    expect(await screen.findByText("Ô B2 còn ký hiệu {{tong}}.")).toBeVisible();
    // What the line of a step says is not said again.
    expect(screen.queryByText("Ô H28 còn một chỗ phải sửa.")).toBeNull();
    const lines = within(screen.getByRole("main", { name: "Bản để nộp" })).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual([
      "Có 01 ô ghi chú riêng tư sẽ đi theo biểu.XemĐể trống trong bản sao",
      "1 câu hỏi quyết định số liệu1 Xác nhận biểuTrả lời",
      expect.stringMatching(/^1 phải sửa · 2 cần rà soát2 Rà soát: ô [A-Z]+\d+Sửa$/),
      "1 chưa đủ3 Chỉ tiêuXem",
      "1 biểu · 2 ô chưa điền4 Điền biểuXem trước",
      "Ô B2 còn ký hiệu {{tong}}.",
    ]);
    expect(door.asked.some(({ what }) => what === "save-file")).toBe(false);
    await press("Vẫn lưu bản để nộp");
    expect(door.asked).toContainEqual({ what: "save-file", name: "Đăng ký 2022 (bản để nộp).xlsx" });
  });

  test("what it tells of persons comes first, is left blank on a click; the staff list goes only if she ticks it", async () => {
    const door = memoryDoor();
    const { check, open, press, user } = showPane(door);
    await check();
    await open("Bản để nộp");
    const list = within(screen.getByRole("main", { name: "Bản để nộp" }));
    const [first] = await list.findAllByRole("listitem");
    expect(first).toHaveTextContent("Có 01 ô ghi chú riêng tư sẽ đi theo biểu.XemĐể trống trong bản sao");
    await press("Để trống trong bản sao");
    expect(screen.queryByText("Có 01 ô ghi chú riêng tư sẽ đi theo biểu.")).toBeNull();
    const staff = screen.getByRole("checkbox", { name: "Danh sách CBCCVC" });
    expect(staff).not.toBeChecked();
    await user.click(staff);
    expect(await screen.findByText("Trong bản để nộp: 2 sheet. Gửi kèm cả:")).toBeVisible();
    expect(door.asked.filter(({ what }) => what === "submission-copy")).toEqual([
      { what: "submission-copy", choices: { blankPrivate: false, takeAlong: [] } },
      { what: "submission-copy", choices: { blankPrivate: true, takeAlong: [] } },
      { what: "submission-copy", choices: { blankPrivate: true, takeAlong: ["Danh sách CBCCVC"] } },
    ]);
  });

  test("where Excel takes no files from a pane, the other ways are said", async () => {
    const door = memoryDoor();
    door.fail("save-file", { code: "no-downloads" });
    const { check, open, press } = showPane(door);
    await check();
    await open("Bản để nộp");
    await press("Vẫn lưu bản để nộp");
    expect(await screen.findByText(failureMessage({ code: "no-downloads" }).next.vi)).toBeVisible();
  });

  test("an entry of the journal can be restored", async () => {
    const entry = entryOf(fillPreview.plan);
    const door = memoryDoor([entry]);
    const { open, press } = showPane(door);
    await open("Nhật ký");
    expect(await screen.findByText("08:15, 01/03/2022 · Điền biểu · 2 ô")).toBeVisible();
    await press("Khôi phục");
    expect(door.asked).toContainEqual({ what: "restore", entry, deletesTabs: false });
  });

  test("an entry that was taken back says so and is not offered a second time", async () => {
    const { open, press } = showPane(memoryDoor([entryOf(fillPreview.plan)]));
    await open("Nhật ký");
    expect(await screen.findByText("Đang có hiệu lực")).toBeVisible();
    await press("Khôi phục");
    expect(await screen.findByText(/^Đã khôi phục lúc \d\d:\d\d$/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Khôi phục" })).not.toBeInTheDocument();
  });
});

describe("«Thiết lập»", () => {
  test("a wrong year is told at its field and nothing is saved", async () => {
    const door = memoryDoor();
    const { open, press, user } = showPane(door);
    await open("Thiết lập");
    await user.type(await screen.findByRole("textbox", { name: "Năm thành tích" }), "22");
    await press("Lưu và kiểm tra lại");
    expect(screen.getByText("Năm gồm bốn chữ số, ví dụ 2022.")).toBeVisible();
    expect(door.asked.map(({ what }) => what)).toEqual(["check"]);
  });

  test("stage and day are kept in the workbook and checked by", async () => {
    const door = memoryDoor();
    const { open, press, user } = showPane(door);
    await open("Thiết lập");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Giai đoạn" }), "Bình xét cuối năm");
    await user.type(screen.getByRole("textbox", { name: "Số liệu tính đến ngày" }), "31/12/2022");
    await press("Lưu và kiểm tra lại");
    await waitFor(() => {
      expect(door.asked).toContainEqual({
        what: "save-settings",
        settings: { year: null, regime: null, stage: "review", overlay: { countedOn: "2022-12-31" } },
      });
      expect(door.asked).toContainEqual({ what: "check", settings: { year: null, regime: null, stage: "review" } });
    });
  });

  test("English is one click away", async () => {
    const { open, user } = showPane();
    await open("Thiết lập");
    await user.click(await screen.findByRole("radio", { name: "English" }));
    expect(screen.getByRole("button", { name: "Check again" })).toBeVisible();
  });
});

describe("when somebody changes a sheet", () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test("the result is marked as old, and checked again once the sheets are left alone", async () => {
    const { door, check } = showPane();
    await check();
    act(() => {
      door.change({ sheet: "Đăng ký 2022", planId: null });
    });
    expect(screen.getByText(/Biểu vừa thay đổi/)).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(IDLE_MILLISECONDS));
    expect(door.asked.filter(({ what }) => what === "check")).toHaveLength(2);
    expect(screen.queryByText(/Biểu vừa thay đổi/)).not.toBeInTheDocument();
  });

  test("our own writes are nobody's change", async () => {
    const { door, check } = showPane();
    await check();
    act(() => {
      door.change({ sheet: "Đăng ký 2022", planId: "plan-1" });
    });
    expect(screen.queryByText(/Biểu vừa thay đổi/)).not.toBeInTheDocument();
  });
});
