import { check } from "../actions/check";
import { checkWorkbook } from "../actions/check-workbook";
import { previewFill } from "../actions/fill";
import { newPlanId } from "../actions/plan-id";
import { loadSettings } from "../actions/settings";
import { excelWorkbook } from "../excel/excel-workbook";
import { civilDateInVietnam, localTimeInVietnam } from "../workbook/civil-time";
import { ok } from "../workbook/result";
import { firstPlace } from "./first-place";

/**
 * The ribbon with the pane closed. A function command has no screen of its own, and no write goes without its preview:
 * «Kiểm tra» selects the first cell to look at, «Điền biểu» the first cell that it would fill. Neither writes anything.
 */
const workbook = excelWorkbook({ now: () => localTimeInVietnam(new Date()) });

async function checked() {
  const settings = await loadSettings(workbook);
  if (!settings.ok) return settings;
  const options = { ...settings.value, fileName: "", today: civilDateInVietnam(new Date()) };
  return checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request))));
}

async function showFirstPlace(event: Office.AddinCommands.Event): Promise<void> {
  const outcome = await checked();
  const place = outcome.ok ? firstPlace(outcome.value) : null;
  if (place !== null) await workbook.view.reveal(place);
  event.completed();
}

async function showFirstFill(event: Office.AddinCommands.Event): Promise<void> {
  const outcome = await checked();
  if (outcome.ok) {
    const [first] = previewFill(outcome.value, "vi", newPlanId(new Date())).plan.writes;
    if (first) await workbook.view.reveal(first.ref);
  }
  event.completed();
}

void Office.onReady(() => {
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => void showFirstPlace(event));
  Office.actions.associate("fill", (event: Office.AddinCommands.Event) => void showFirstFill(event));
});
