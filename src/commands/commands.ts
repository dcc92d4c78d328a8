import { restoreNewest } from "../actions/restore-newest";
import { excelWorkbook } from "../excel/excel-workbook";
import { localTimeInVietnam } from "../workbook/civil-time";

/**
 * The one button of the ribbon that needs nothing shown first. A function command has no screen of its own: she sees
 * the first cell that was put back selected. All other buttons open the pane, which shows what they found.
 */
async function restore(event: Office.AddinCommands.Event): Promise<void> {
  const workbook = excelWorkbook({ now: () => localTimeInVietnam(new Date()) });
  try {
    const restored = await restoreNewest(workbook);
    const first = restored.ok ? restored.value?.restored[0] : undefined;
    if (first !== undefined) await workbook.view.reveal(first);
  } finally {
    // Excel keeps its other commands waiting until it hears this.
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("restore", (event: Office.AddinCommands.Event) => void restore(event));
});
