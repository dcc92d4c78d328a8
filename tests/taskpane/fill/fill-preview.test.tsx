/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { number } from "../../../src/workbook/write-plan";
import { ok } from "../../../src/workbook/result";
import { fillPreview, memoryDoor, type MemoryDoor } from "../memory-door";
import { showPane } from "../render-pane";

async function previewed(door: MemoryDoor = memoryDoor()) {
  const shown = showPane(door);
  await shown.check();
  await shown.open("Điền biểu");
  await shown.press("Điền biểu");
  await screen.findByRole("heading", { level: 1, name: /^Xem trước: / });
  return shown;
}

describe("a filling is shown as the form itself", () => {
  test("its rows and heads, the columns of one head at a time, and a sign for what each figure is", async () => {
    const { user } = await previewed();
    const table = screen.getByRole("table", { name: "Biểu tổng hợp" });
    const lines = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(lines).toEqual([
      "Tên đơn vịLĐTTTỷ lệ (%)",
      "Ban Giám đốc2 ≠ 3",
      "Văn phòng31 → 33?",
      "Phòng Lãnh sự+7–",
      "Tổng cộngƒ 38",
    ]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Nhóm cột" }), "Số người");
    expect(screen.getByRole("row", { name: /^Ban Giám đốc/ })).toHaveTextContent("Ban Giám đốc3");
    expect(screen.getByText("1 ô mới · 1 ô thay số đang có · 2 ô để lại · 1 ô chờ trả lời")).toBeVisible();
  });

  test("a figure that is pressed tells where it comes from, row by row, and leads to the one count", async () => {
    const { press, door } = await previewed();
    await press("31 → 33: LĐTT, Văn phòng, đang ghi 31, sẽ ghi 33");
    const detail = screen.getByRole("region", { name: "Số này từ đâu?" });
    expect(detail).toHaveTextContent("Dòng 12: ô này lấy số từ biểu đăng ký.");
    expect(detail).toHaveTextContent("Đăng ký: dòng 12, 13");
    await press("Biểu tổng hợp, ô H12: Dòng sau");
    expect(door.asked).toContainEqual({ what: "reveal", target: [{ sheet: "Đăng ký", row: 12 }] });
    await press("Xem đối soát số");
    expect(await screen.findByRole("heading", { level: 1, name: "Đối soát số" })).toHaveFocus();
    await press("Quay lại");
    expect(await screen.findByRole("heading", { level: 1, name: /^Xem trước: / })).toHaveFocus();
  });

  test("her own figure that differs is replaced only where she ticks it", async () => {
    const { user, press, door } = await previewed();
    const tick = screen.getByRole("checkbox", { name: "Biểu tổng hợp, ô H11: 2 → 3" });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    expect(screen.getByRole("row", { name: /^Ban Giám đốc/ })).toHaveTextContent("2 → 3");
    await press("Điền 3 ô vào 1 biểu");
    const applied = door.asked.find(({ what }) => what === "apply");
    expect(applied).toMatchObject({
      plan: { writes: [{}, {}, { ref: { row: 11, column: 8 }, content: { number: 3 } }] },
    });
  });

  test("of many figures that differ the rest is shown on demand, each with its tick", async () => {
    const door = memoryDoor();
    const differing = Array.from({ length: 14 }, (_, at) => ({
      ref: { sheet: "Biểu tổng hợp", row: 20 + at, column: 8 },
      content: number(3),
      expectedBefore: number(2),
    }));
    const { press } = await previewed({
      ...door,
      engine: {
        ...door.engine,
        planFill: () => Promise.resolve(ok({ ...fillPreview, differing })),
      },
    });
    const ticks = () => screen.getAllByRole("checkbox", { name: /^Biểu tổng hợp, ô H/ });
    expect(ticks()).toHaveLength(10);
    await press("Xem thêm (còn 4 ô)");
    expect(ticks()).toHaveLength(14);
    expect(screen.queryByRole("button", { name: /^Xem thêm/ })).not.toBeInTheDocument();
  });

  test("Thôi writes nothing and gives the page back", async () => {
    const { press, door } = await previewed();
    await press("Thôi");
    expect(await screen.findByRole("heading", { level: 1, name: "Điền biểu" })).toHaveFocus();
    expect(door.asked.some(({ what }) => what === "apply")).toBe(false);
  });
});

describe("after writing", () => {
  test("the form is opened in the workbook and stands in the pane without signs of a plan", async () => {
    const { press, door } = await previewed();
    await press("Điền 2 ô vào 1 biểu");
    expect(await screen.findByRole("heading", { level: 1, name: "Đã điền 2 ô vào 1 biểu lúc 08:15." })).toHaveFocus();
    expect(screen.getByRole("row", { name: /^Văn phòng/ })).toHaveTextContent("Văn phòng33?");
    expect(door.asked).toContainEqual({ what: "reveal", target: { sheet: "Biểu tổng hợp", row: 12, column: 8 } });
    await press("Mở biểu");
    expect(door.asked.filter(({ what }) => what === "reveal")).toHaveLength(2);
  });

  test("«Khôi phục» is at hand, and then the step stands as before", async () => {
    const { press } = await previewed();
    await press("Điền 2 ô vào 1 biểu");
    await press("Khôi phục");
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1, name: "Điền biểu" })).toHaveFocus();
    });
  });
});
