import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/pane";
import type { Theme } from "../../../src/workbook/ports";
import { checkedOf, markFinding, spaceFindings } from "../checked-fixture";
import { entryOf, fillPreview, memoryDoor } from "../memory-door";

/** The pane over the hand-made check, for looking at: `?theme=dark&locale=en&many=5000`. */
const wishes = new URLSearchParams(location.search);
const door = memoryDoor([entryOf(fillPreview.plan)]);
const theme = wishes.get("theme");
if (theme === "dark" || theme === "contrast") door.setTheme(theme satisfies Theme);
const many = Number(wishes.get("many") ?? 0);
if (many > 0) {
  door.checksAs(checkedOf({ findings: [markFinding, ...spaceFindings(many)] }));
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
