/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { checkedOf, checkResult, form, question } from "./checked-fixture";
import { memoryDoor } from "./memory-door";
import { showPane } from "./render-pane";

const asked = {
  ...question,
  id: "targets:headcount",
  sentence: { vi: "Cơ quan có bao nhiêu CBCCVC?", en: "How many are on the staff?" },
  options: [],
  typed: { of: "headcount", basis: "staff" } as const,
};

async function openStep(door = memoryDoor()) {
  const shown = showPane(door);
  await shown.check();
  await shown.open("Xác nhận biểu");
  await screen.findByRole("heading", { name: "Các biểu đã đọc" });
  return shown;
}

describe("«Xác nhận biểu»", () => {
  test("the first question is open, and settled with one of its answers; each says what it changes", async () => {
    const { door, press } = await openStep();
    expect(screen.getByRole("heading", { level: 1, name: "Anh/chị trả lời 1 câu này trước" })).toBeVisible();
    const two = screen.getByRole("button", { name: "Hai người trùng tên" });
    await waitFor(() => {
      expect(two).toHaveAccessibleDescription("Cá nhân, mỗi người một lần: 34 → 35 người");
    });
    await press("Hai người trùng tên");
    expect(door.asked).toContainEqual({
      what: "answer",
      answer: { kind: "same-person", one: "mai 1", other: "mai 2", same: false },
    });
    expect(
      await screen.findByText("Đã ghi: Cá nhân, mỗi người một lần: 34 → 35 người.", {
        selector: "[class*=MessageBarBody]",
      }),
    ).toBeVisible();
  });

  test("once a question is answered the next one opens and takes the focus", async () => {
    const door = memoryDoor();
    door.checksAs(checkedOf({ questions: [question, asked] }));
    const { press } = await openStep(door);
    expect(screen.getByRole("button", { name: /^2\/2/ })).toHaveAttribute("aria-expanded", "false");
    door.checksAs(checkedOf({ questions: [asked] }));
    await press("Một người, kiêm nhiệm");
    const next = await screen.findByRole("button", { name: "1/1 · Cơ quan có bao nhiêu CBCCVC?" });
    await waitFor(() => {
      expect(next).toHaveFocus();
    });
    expect(next).toHaveAttribute("aria-expanded", "true");
  });

  test("a question is left for later: the next one opens; after the last one none is open", async () => {
    const door = memoryDoor();
    door.checksAs(checkedOf({ questions: [question, asked] }));
    const { press } = await openStep(door);
    await press("Để sau");
    const next = screen.getByRole("button", { name: /^2\/2/ });
    await waitFor(() => {
      expect(next).toHaveFocus();
    });
    expect(next).toHaveAttribute("aria-expanded", "true");
    await press("Để sau");
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute("aria-expanded", "false");
    expect(door.asked.filter(({ what }) => what === "answer")).toEqual([]);
  });

  test("a number of people is typed where it is asked, with its day; what cannot be is said after «Ghi»", async () => {
    const door = memoryDoor();
    door.checksAs(checkedOf({ questions: [asked] }));
    const { press, user } = await openStep(door);
    await press("Ghi");
    expect(screen.getByText("Anh/chị gõ một số nguyên lớn hơn 0.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Tổng số CBCCVC" }), "42");
    await user.type(screen.getByRole("textbox", { name: "Tính đến ngày" }), "31/12/2022");
    await press("Ghi");
    await waitFor(() => {
      expect(door.asked).toContainEqual({ what: "answer", answer: { kind: "headcount", basis: "staff", value: 42 } });
    });
    expect(door.asked).toContainEqual({
      what: "save-settings",
      settings: { year: null, regime: null, stage: null, overlay: { countedOn: "2022-12-31" } },
    });
  });

  test("a form that was not read surely is confirmed in one click, its columns with it", async () => {
    const { door, press } = await openStep();
    await press("Đúng: Đăng ký 2022, A1:K43");
    const answers = door.asked.filter(({ what }) => what === "answer");
    expect(answers).toEqual([
      { what: "answer", answer: { kind: "form-kind", form: "sig", formKind: "registration" } },
      {
        what: "answer",
        answer: {
          kind: "column",
          form: "sig",
          header: "Chức danh",
          reading: { role: "position", award: null, recipient: null, year: null },
        },
      },
    ]);
  });

  test("a column is read otherwise: the unsure one stands first, few meanings at once, the others by typing", async () => {
    const { door, user } = await openStep();
    await user.click(screen.getByRole("button", { name: /^Đăng ký 2022 ?, A1:K43/ }));
    expect(screen.getByRole("button", { name: "Các biểu" })).toHaveFocus();
    const [first] = within(screen.getByRole("list", { name: "Các cột" })).getAllByRole("button");
    expect(first).toHaveAccessibleName(expect.stringMatching(/^C ?Chức danh ?: Chức vụ ?, Chưa chắc$/));
    if (first) await user.click(first);
    expect(screen.getAllByRole("radio").length).toBeLessThanOrEqual(5);
    await user.type(screen.getByRole("combobox", { name: "Vai trò khác…" }), "don vi");
    await user.click(await screen.findByRole("option", { name: "Đơn vị" }));
    expect(door.asked).toContainEqual({
      what: "answer",
      answer: {
        kind: "column",
        form: "sig",
        header: "Chức danh",
        reading: { role: "unit", award: null, recipient: null, year: null },
      },
    });
  });

  test("where no registration was found, two clicks say which table it is", async () => {
    const door = memoryDoor();
    const unread = { ...form, kind: "other" as const, countedIn: false };
    const sheets = [
      { name: "Đăng ký 2022", hidden: false, forms: [unread], outside: [] },
      { name: "Ghi chép", hidden: false, forms: [], outside: [1, 2] },
    ];
    door.checksAs(checkedOf({ reading: { ...checkResult.reading, sheets } }));
    const { check, press } = showPane(door);
    await check();
    await press("Chọn vùng bảng: Bước 1, Xác nhận biểu: Chưa thấy biểu đăng ký");
    expect(await screen.findByText(/Chưa thấy bảng nào trên: Ghi chép/)).toBeVisible();
    await press("Đây là biểu đăng ký");
    expect(door.asked).toContainEqual({
      what: "answer",
      answer: { kind: "form-kind", form: "sig", formKind: "registration" },
    });
  });
});
