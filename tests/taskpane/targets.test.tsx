/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { checkedOf, metTarget, missedTarget, question } from "./checked-fixture";
import { memoryDoor } from "./memory-door";
import { showPane } from "./render-pane";

async function openStep(door = memoryDoor()) {
  const shown = showPane(door);
  await shown.check();
  await shown.open("Chỉ tiêu");
  await screen.findByRole("button", { name: /^Đăng ký đủ \(/ });
  return shown;
}

const line = (name: RegExp) => screen.getByRole("button", { name });
const detail = (name: RegExp) => within(screen.getByRole("group", { name }));

describe("«Chỉ tiêu»", () => {
  test("what is short stands first, with its figure; the others are folded", async () => {
    await openStep();
    expect(line(/^Ít nhất 15% CBCCVC/)).toHaveAccessibleName(
      /^Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cấp cơ sở ?: Đăng ký chưa đủ, 04\/35 người$/,
    );
    expect(screen.queryByRole("button", { name: /^Tỷ lệ CBCCVC/ })).not.toBeInTheDocument();
    expect(line(/^Ít nhất 15% CBCCVC/)).toHaveAttribute("aria-expanded", "true");
    expect(line(/^Đăng ký đủ \(2\)/)).toHaveAttribute("aria-expanded", "false");
  });

  test("home leads to a target, open and with the focus; numerator, denominator and bar are told in words", async () => {
    const { check, press } = showPane();
    await check();
    await press("Đăng ký đủ: 2 chỉ tiêu");
    await waitFor(() => {
      expect(line(/^Đăng ký đủ \(2\)/)).toHaveAttribute("aria-expanded", "true");
    });
    line(/^Tỷ lệ CBCCVC/).click();
    await screen.findByText("33/35 người = 94,29% · từ 90% trở lên");
    expect(
      screen.getByRole("img", { name: "33/35 người = 94,29%; mức từ 90% trở lên; cần có 32 người" }),
    ).toBeInTheDocument();
  });

  test("home leads to a missed target, which is open and has the focus", async () => {
    const { check, user } = showPane();
    await check();
    await user.click(screen.getByRole("button", { name: /^Ít nhất 15% CBCCVC/ }));
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Ít nhất 15% CBCCVC.*chưa đủ/, expanded: true })).toHaveFocus();
    });
  });

  test("what is asked of each unit stands below its line, and the line is one target", async () => {
    const door = memoryDoor();
    const whole = {
      ...missedTarget,
      target: { ...missedTarget.target, eachUnit: { line: "a", role: "all" as const } },
    };
    const ofUnit = { ...missedTarget.target, id: "fighter@noi", label: "Khoa Nội: CSTĐ cơ sở" };
    const one = { ...missedTarget, target: { ...ofUnit, eachUnit: { line: "a", role: "one" as const } } };
    door.checksAs(checkedOf({ targets: [whole, one, metTarget] }));
    const { check, user } = showPane(door);
    await check();
    expect(screen.queryByRole("button", { name: /^Khoa Nội/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Ít nhất 15% CBCCVC/ }));
    await user.click(await screen.findByRole("button", { name: /^Khoa Nội/ }));
    expect(line(/^Khoa Nội/)).toHaveAttribute("aria-expanded", "true");
    expect(line(/^Ít nhất 15% CBCCVC/)).toHaveAttribute("aria-expanded", "true");
  });

  test("«Những dòng nào?» shows the rows one after the other", async () => {
    const { door, user } = await openStep();
    const card = detail(/Ít nhất 15% CBCCVC/);
    await user.click(card.getByRole("button", { name: "Những dòng nào?" }));
    expect(card.getByText("Đăng ký 2022: dòng 8–11")).toBeVisible();
    await user.click(card.getByRole("button", { name: "Số đạt (đăng ký): Dòng sau" }));
    expect(door.asked).toContainEqual({ what: "reveal", target: [{ sheet: "Đăng ký 2022", row: 8 }] });
  });

  test("«Theo từng phòng» gives each unit's figure without a verdict; last year stands under «Cách tính»", async () => {
    const { user } = await openStep();
    await user.click(line(/^Đăng ký đủ \(/));
    await user.click(line(/^Tỷ lệ CBCCVC/));
    const card = detail(/Lao động tiên tiến/);
    await user.click(card.getByRole("button", { name: "Theo từng phòng" }));
    expect(card.getByRole("row", { name: "Văn phòng 7/8" })).toBeVisible();
    await user.click(card.getByRole("button", { name: "Cách tính" }));
    expect(card.getByText("Đăng ký 33 · năm 2021: 30")).toBeVisible();
  });

  test("«Cần thêm ai?» states facts; a tick moves the figures and writes only after a preview", async () => {
    const { door, user, press } = await openStep();
    const card = detail(/Ít nhất 15% CBCCVC/);
    await user.click(card.getByRole("button", { name: "Cần thêm ai?" }));
    await user.click(card.getByRole("checkbox", { name: /Phạm Văn Sơn · Phòng Lãnh sự.*chưa có sáng kiến/ }));
    expect(card.getByText("Hiện nay: 04/35 người = 11,43%")).toBeVisible();
    const tray = within(screen.getByRole("region", { name: "Phương án thử" }));
    expect(tray.getByText(/04\/35 người → 05\/35 người$/)).toBeVisible();
    await press("Xem trước và áp dụng");
    expect(await screen.findByRole("heading", { name: "Xem trước: Phương án thử" })).toHaveFocus();
    expect(door.asked.some(({ what }) => what === "apply")).toBe(false);
  });

  test("a missed target stays as it is with a reason in her words, and then counts as settled", async () => {
    const { door, user, press } = await openStep();
    await press("Giữ nguyên, ghi lý do");
    await press("Ghi lại");
    expect(screen.getByText("Anh/chị ghi rõ lý do.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Lý do giữ nguyên" }), "Giám đốc đã đồng ý");
    await press("Ghi lại");
    const waived = door.asked.find((each) => each.what === "waive");
    expect(waived).toMatchObject({
      finding: "target:fighter-share",
      waiver: { reason: "other", words: "Giám đốc đã đồng ý", on: "2022-03-01" },
    });
  });

  test("what a share waits for is asked below it, with a field", async () => {
    const door = memoryDoor();
    const unknown = { ...missedTarget, status: "unknown" as const, denominator: null };
    const asked = {
      ...question,
      id: "targets:headcount",
      cause: "headcount" as const,
      sentence: { vi: "Cơ quan có bao nhiêu CBCCVC?", en: "How many?" },
      options: [],
      typed: { of: "headcount", basis: "staff" } as const,
    };
    door.checksAs(checkedOf({ targets: [unknown, metTarget], questions: [asked] }));
    const { user, press } = await openStep(door);
    await user.type(screen.getByRole("textbox", { name: "Tổng số CBCCVC" }), "35");
    await press("Ghi");
    expect(door.asked).toContainEqual({ what: "answer", answer: { kind: "headcount", basis: "staff", value: 35 } });
  });
});
