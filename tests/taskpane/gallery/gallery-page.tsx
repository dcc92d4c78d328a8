import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/pane";
import type { Theme } from "../../../src/workbook/ports";
import { finding } from "../checked-fixture";
import { checkedOf } from "../checked-fixture";
import { entryOf, fillPreview, memoryDoor } from "../memory-door";

/** The pane over the hand-made check, for looking at: `?theme=dark&locale=en&many=5000`. */
const wishes = new URLSearchParams(location.search);
const door = memoryDoor([entryOf(fillPreview.plan)]);
const theme = wishes.get("theme");
if (theme === "dark" || theme === "contrast") door.setTheme(theme satisfies Theme);
const many = Number(wishes.get("many") ?? 0);
if (many > 0) {
  const findings = Array.from({ length: many }, (_, index) =>
    finding({ id: `many-${String(index)}`, at: { sheet: "Đăng ký 2022", row: 8 + index, column: 4 } }),
  );
  door.checksAs(checkedOf({ findings }));
}
const failure = wishes.get("failure");
if (failure === "protected") door.fail("check", { code: "protected", sheet: "Đăng ký 2022" });

const root = document.getElementById("pane");
if (root !== null) {
  createRoot(root).render(
    <Pane
      workbook={door.workbook}
      view={door.view}
      surroundings={{
        ...door.surroundings,
        locale: wishes.get("locale") === "en" ? "en" : "vi",
        theme: door.surroundings.theme,
      }}
      engine={door.engine}
      fileName="Đăng ký 2022.xlsx"
      openSample={() => Promise.resolve({ ok: true, value: null })}
    />,
  );
}
