/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { memoryDoor } from "./memory-door";
import { showPane } from "./render-pane";

async function openSettings(door = memoryDoor()) {
  const shown = showPane(door);
  await shown.check();
  await shown.open("Thiết lập");
  await screen.findByRole("heading", { name: "Quy định của tỉnh, bộ, cơ quan" });
  const kept = () => door.asked.filter(({ what }) => what === "save-settings");
  return { ...shown, kept };
}

describe("«Quy định của tỉnh, bộ, cơ quan»", () => {
  test("what was typed with its document is kept in the workbook and shown with its source", async () => {
    const { press, user, kept } = await openSettings();
    await press("Ghi quy định");
    await user.type(screen.getByRole("textbox", { name: "Mức tối đa LĐTT (% số người)" }), "70");
    await press("Lưu quy định");
    expect(await screen.findByText(/^Chưa dùng được: mục .*source» phải là chữ/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Văn bản, điều khoản" }), "Quyết định số 7/QĐ-UBND, Điều 9");
    await press("Lưu quy định");
    await waitFor(() => {
      expect(kept()).toHaveLength(1);
    });
    const line = "Mức tối đa LĐTT (% số người): 70 – Quyết định số 7/QĐ-UBND, Điều 9";
    expect(await screen.findByText(line)).toBeVisible();
    await press("Bỏ quy định này");
    await waitFor(() => {
      expect(screen.queryByText(line)).toBeNull();
    });
  });

  test("a file is judged whole: what is wrong in it is said, and nothing of it is kept", async () => {
    const { user, kept } = await openSettings();
    const file = new File(['{ "name": "Quy chế", "values": { "cap": 15 } }'], "quy-che.json", {
      type: "application/json",
    });
    file.text = () => Promise.resolve('{ "name": "Quy chế", "values": { "cap": 15 } }');
    await user.upload(screen.getByLabelText("Lấy từ tệp", { selector: "input" }), file);
    expect(await screen.findByRole("alert")).toHaveTextContent("Chưa dùng được: mục «values.cap» không có trong mẫu.");
    expect(kept()).toHaveLength(0);
  });
});
