/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { rulePages } from "../../src/rules/page";
import { memoryDoor } from "./memory-door";
import { showPane } from "./render-pane";

describe("the pages of the rules", () => {
  test("the help lists every rule; each leads to its page and back to the help", async () => {
    const { check, open, press } = showPane(memoryDoor());
    await check();
    await open("Trợ giúp");
    await press("Ý nghĩa từng nội dung kiểm tra");
    const list = await screen.findByRole("list");
    expect(within(list).getAllByRole("button")).toHaveLength(rulePages().length);
    await press("Ngày, tháng ghi trong biểu có trong lịch");
    for (const name of ["Vì sao", "Căn cứ", "Mức nhắc", "Ví dụ được nhắc", "Lời nhắc", "Ví dụ không bị nhắc"])
      expect(await screen.findByRole("heading", { level: 3, name })).toBeVisible();
    await press("Mọi nội dung trợ giúp");
    expect(await screen.findByRole("button", { name: "Năm bước để trình" })).toBeVisible();
  });

  test("«Vì sao?» of a finding opens the page of its rule; the way back opens that finding again", async () => {
    const { check, open, press, user } = showPane(memoryDoor());
    await check();
    await open("Rà soát");
    await user.click(await screen.findByRole("button", { name: /Nguyễn Thị Hoa/, expanded: false }));
    await press("Vì sao?");
    const title = "Người đăng ký CSTĐ cơ sở có dấu LĐTT, khi biểu quen đánh cả hai";
    expect(await screen.findByRole("heading", { level: 2, name: title })).toBeVisible();
    await press("Về việc đang xem");
    expect(await screen.findByRole("button", { name: /Nguyễn Thị Hoa/, expanded: true })).toBeVisible();
  });
});
