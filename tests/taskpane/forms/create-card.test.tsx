/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { stages } from "../../../src/domain/stage";
import { reportsOffered } from "../../../src/actions/reports-offered";
import { checkedOf } from "../checked-fixture";
import { memoryDoor } from "../memory-door";
import { showPane } from "../render-pane";

test.each(stages)("«Tạo biểu mới» at the stage %s: four forms first, every other behind one line", async (stage) => {
  const door = memoryDoor();
  door.checksAs(checkedOf({ stage }));
  const all = reportsOffered();
  const { check, open, press } = showPane({ ...door, engine: { ...door.engine, reportsOffered: () => all } });
  await check();
  await open("Điền biểu");
  const card = within(await screen.findByRole("region", { name: "Tạo biểu mới, in được ngay" }));
  expect(card.getAllByRole("button", { name: /^Tạo biểu: / })).toHaveLength(4);

  const more = `Thêm ${String(all.length - 4)} biểu`;
  await press(more);
  expect(card.getAllByRole("button", { name: /^Tạo biểu: / })).toHaveLength(all.length);
  expect(card.getByRole("button", { name: more })).toHaveFocus();
});
