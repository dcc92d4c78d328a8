/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { createRef } from "react";
import type { FindingWalk } from "../../src/taskpane/state/use-finding-walk";
import { checkedOf, finding, markFinding, spaceFinding, spaceFindings, totalFinding } from "./checked-fixture";
import { memoryDoor } from "./memory-door";
import { showPane } from "./render-pane";

const heard = () => screen.getAllByRole("status").map((status) => status.textContent);
const lines = () =>
  within(screen.getByRole("list", { name: "Danh sách việc cần xử lý" }))
    .getAllByRole("button")
    .filter((button) => button.dataset["finding"] !== undefined);
const lineOf = (name: RegExp) => screen.findByRole("button", { name, expanded: false });

async function openStep(door = memoryDoor()) {
  const shown = showPane(door);
  await shown.check();
  await shown.open("Rà soát");
  await screen.findByRole("list", { name: "Danh sách việc cần xử lý" });
  return shown;
}

describe("«Rà soát»", () => {
  test("levels stand in the order in which mending helps; a line says how grave, where, who and what", async () => {
    await openStep();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Chữ và số gõ (1)",
      "Từng dòng (3)",
      "Đã bỏ qua (1)",
    ]);
    expect(lines().map((line) => line.textContent)).toEqual([
      "Lưu ý, B12: Lê Thị Mai · thừa khoảng trắng",
      expect.stringMatching(/^Phải sửa, H28: Nguyễn Thị Hoa · /),
      expect.stringMatching(/^Cần rà soát, D15: Trần Văn Bình · /),
      "Cần rà soát, K19: Đặng Thị Lan · ghi chú cần xem",
    ]);
  });

  test("the first line is open; opening another one closes it", async () => {
    const { user } = await openStep();
    const [first] = lines();
    expect(first).toHaveAttribute("aria-expanded", "true");
    await user.click(await lineOf(/Trần Văn Bình/));
    expect(lines().map((line) => line.getAttribute("aria-expanded"))).toEqual(["false", "false", "true", "false"]);
  });

  test("before and after stand in the line; mending it changes that cell and leads on to the next", async () => {
    const { press, door } = await openStep();
    expect(screen.getByText("Lê·Thị··Mai·")).toBeVisible();
    await press("Bỏ khoảng trắng thừa");
    const applied = door.asked.find((each) => each.what === "apply");
    expect(applied?.plan.writes.map(({ ref }) => ref)).toEqual([spaceFinding.at]);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Nguyễn Thị Hoa/ })).toHaveFocus();
    });
  });

  test("a total whose rows are still open is mended last: the rows first, or all the same", async () => {
    const door = memoryDoor();
    const fix = { safe: false, label: { vi: "Sửa thành 33", en: "Correct to 33" }, writes: [] };
    door.checksAs(checkedOf({ findings: [markFinding, { ...totalFinding, fix }] }));
    const { user, press } = await openStep(door);
    await user.click(await lineOf(/G43 ?: .* · sửa sau$/));
    expect(await screen.findByText("Sửa sau cùng: còn 1 dòng ở trên làm đổi số này.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Vẫn sửa thành 33" })).toBeVisible();
    await press("Xem 1 dòng");
    await waitFor(() => {
      expect(lines()).toHaveLength(1);
    });
    expect(screen.getByText("1 dòng làm đổi số này")).toBeVisible();
  });

  test("a search finds names without diacritics, and cells; what does not match says so", async () => {
    const { user, press } = await openStep();
    const search = screen.getByRole("searchbox", { name: "tên, ô, nội dung" });
    await user.type(search, "dang thi lan");
    expect(lines()).toHaveLength(1);
    await user.clear(search);
    await user.type(search, "h28");
    expect(lines()).toHaveLength(1);
    await user.type(search, " không có ai");
    expect(screen.getByText("Không có việc nào khớp.")).toBeVisible();
    await press("Bỏ lọc");
    expect(lines()).toHaveLength(4);
  });

  test("level and unit filter together, with their numbers, and are taken off as tags", async () => {
    const { user } = await openStep();
    await user.click(screen.getByRole("button", { name: "Mức" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Cần rà soát (2)" }));
    await waitFor(() => {
      expect(lines()).toHaveLength(2);
    });
    await user.click(screen.getByRole("button", { name: "Đơn vị" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Thanh tra Sở (1)" }));
    await waitFor(() => {
      expect(lines()).toHaveLength(1);
    });
    await user.click(screen.getByRole("button", { name: /^Thanh tra Sở/ }));
    await waitFor(() => {
      expect(lines()).toHaveLength(2);
    });
  });

  test("«Đến ô» selects the cell; a hidden sheet is told, never shown", async () => {
    const { door, press } = await openStep();
    await press("Đến ô");
    expect(door.asked).toContainEqual({ what: "reveal", target: spaceFinding.at });
    door.revealsAs("hidden-sheet");
    await press("Đến ô");
    await waitFor(() => {
      expect(heard().join()).toMatch(/Sheet đó đang ẩn/);
    });
  });

  test("the same words twice in a row come from another region, so that they are read again", async () => {
    const { press } = await openStep();
    const speaking = () => heard().map((words) => words.startsWith("Đã đến"));
    await press("Đến ô");
    await waitFor(() => {
      expect(speaking().filter(Boolean)).toHaveLength(1);
    });
    const before = speaking();
    await press("Đến ô");
    await waitFor(() => {
      expect(speaking()).toEqual(before.map((spoke) => !spoke));
    });
  });

  test("«Những dòng nào?» goes to each of the other cells a finding was made from", async () => {
    const { door, press, user } = await openStep();
    await user.click(await lineOf(/Nguyễn Thị Hoa/));
    await press("Những dòng nào?");
    expect(screen.getByText("Đăng ký 2022: G9, G11")).toBeVisible();
    await press("Những dòng nào?: Dòng sau");
    await press("Những dòng nào?: Dòng sau");
    const revealed = door.asked.filter(({ what }) => what === "reveal");
    expect(revealed).toEqual(markFinding.related.map((target) => ({ what: "reveal", target })));
  });

  test("many of a kind are one line, opened or mended together after a preview", async () => {
    const door = memoryDoor();
    door.checksAs(checkedOf({ findings: [...spaceFindings(404), markFinding] }));
    const { press, user } = await openStep(door);
    const group = screen.getByRole("button", { name: /^Lưu ý, 404 chỗ ?: Thừa khoảng trắng$/ });
    expect(lines()).toHaveLength(2);
    await user.click(group);
    expect(lines().length).toBeGreaterThan(2);
    expect(lines().length).toBeLessThan(50);
    await press("Sửa cả 404");
    await screen.findByRole("heading", { name: /^Xem trước/ });
    expect(door.asked.some(({ what }) => what === "apply")).toBe(false);
    await press("Sửa");
    const applied = door.asked.find((each) => each.what === "apply");
    expect(applied?.plan.writes).toHaveLength(404);
  });

  test("F8 comes from any page and walks on and back; Enter goes to the cell, Ctrl+Enter mends", async () => {
    const { door, user, check } = showPane();
    await check();
    await user.keyboard("{Tab}{F8}");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Lê Thị Mai/, expanded: true })).toHaveFocus();
    });
    await user.keyboard("{F8}");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Nguyễn Thị Hoa/, expanded: true })).toHaveFocus();
    });
    await user.keyboard("{Shift>}{F8}{/Shift}");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Lê Thị Mai/, expanded: true })).toHaveFocus();
    });
    await user.keyboard("{Enter}");
    expect(door.asked).toContainEqual({ what: "reveal", target: spaceFinding.at });
    await user.keyboard("{ArrowDown}");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Nguyễn Thị Hoa/ })).toHaveFocus();
    });
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(door.asked.some(({ what }) => what === "apply")).toBe(true);
    });
  });

  test("F8 walks through what the filter lets through, and only that", async () => {
    const { user } = await openStep();
    await user.type(screen.getByRole("searchbox", { name: "tên, ô, nội dung" }), "tran van binh");
    expect(lines()).toHaveLength(1);
    for (const press of ["{F8}", "{F8}"]) {
      await user.keyboard(press);
      await waitFor(() => {
        expect(screen.getByRole("button", { name: /Trần Văn Bình/, expanded: true })).toHaveFocus();
      });
    }
  });

  test("a walk from the sheet opens the line here and selects its cell there; the focus stays where it was", async () => {
    const walk = createRef<FindingWalk>();
    const { door, check } = showPane(memoryDoor(), { walk });
    await check();
    const before = document.activeElement;
    act(() => walk.current?.(false));
    await screen.findByRole("button", { name: /Lê Thị Mai/, expanded: true });
    expect(door.asked).toContainEqual({ what: "reveal", target: spaceFinding.at });
    act(() => walk.current?.(false));
    await screen.findByRole("button", { name: /Nguyễn Thị Hoa/, expanded: true });
    expect(door.asked).toContainEqual({ what: "reveal", target: markFinding.at });
    expect(document.activeElement).toBe(before);
  });

  test("«Ghi lý do, bỏ qua»: nothing is chosen for her, «Lý do khác» asks for words, who notes is remembered", async () => {
    const { door, press, user } = await openStep();
    await press("Ghi lý do, bỏ qua");
    await press("Ghi lại");
    expect(screen.getByText("Anh/chị ghi rõ lý do.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Lý do" }), "Nghỉ thai sản");
    expect(screen.getByText(/luôn giữ trong mẫu số/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Người ghi" }), "Thảo");
    await press("Ghi lại");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /Nguyễn Thị Hoa/ })).toHaveFocus();
    });
    const waived = door.asked.find((each) => each.what === "waive");
    expect(waived?.waiver).toMatchObject({ finding: "outer-space", reason: "maternity-leave", on: "2022-03-01" });
    await press("Ghi lý do, bỏ qua");
    expect(screen.getByRole("textbox", { name: "Người ghi" })).toHaveValue("Thảo");
  });

  test("what was set aside stays in sight with its reason and can be brought back", async () => {
    const { door, press } = await openStep();
    await press("Đã bỏ qua (1)");
    expect(
      screen.getByText("Đã bỏ qua, lý do: Mới tuyển dụng, chưa đủ thời gian xét (năm 2022: dưới 10 tháng)"),
    ).toBeVisible();
    await press("Đưa trở lại");
    expect(door.asked).toContainEqual(expect.objectContaining({ what: "waive", waiver: null }));
  });

  test("of five thousand findings only those in sight are in the page", async () => {
    const door = memoryDoor();
    door.checksAs(
      checkedOf({ findings: Array.from({ length: 5000 }, (_, index) => finding({ id: `f${String(index)}` })) }),
    );
    const { user } = await openStep(door);
    await user.click(screen.getByRole("button", { name: /5\.000 chỗ/ }));
    const shown = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-setsize"));
    expect(shown.length).toBeLessThan(50);
    expect(shown[0]).toHaveAttribute("aria-setsize", "5002");
  });
});
