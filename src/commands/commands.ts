import { restoreNewest } from "../actions/restore-newest";
import { excelWorkbook } from "../excel/excel-workbook";
import type { RestoreWord } from "../messages/ribbon";
import { localTimeInVietnam } from "../workbook/civil-time";

/** Sizes in percent of the screen. The page is our own: Excel on the web need not ask whether it may be shown. */
const WINDOW: Office.DialogOptions = { width: 30, height: 25, displayInIframe: true, promptBeforeOpen: false };

type Restored = Awaited<ReturnType<typeof restoreNewest>>;

/**
 * The one button of the ribbon that needs nothing shown first: she sees the first cell that was put back selected, and
 * is told whatever that does not say. All other buttons open the pane, which shows what they found.
 */
async function restore(event: Office.AddinCommands.Event): Promise<void> {
  const workbook = excelWorkbook({ now: () => localTimeInVietnam(new Date()) });
  try {
    const restored = await restoreNewest(workbook);
    const first = restored.ok ? restored.value?.restored[0] : undefined;
    if (first !== undefined) await workbook.view.reveal(first);
    const word = wordFor(restored);
    if (word !== null) await tell(word);
  } finally {
    // Excel keeps its other commands waiting until it hears this.
    event.completed();
  }
}

/** What is left to say beside the cells that were put back. */
function wordFor(restored: Restored): RestoreWord | null {
  if (!restored.ok) return "failed";
  if (restored.value === null) return "nothing";
  const { restored: back, changedSince, notFound } = restored.value;
  if (changedSince.length + notFound.length > 0) return "kept";
  return back.length === 0 ? "already" : null;
}

/**
 * Says one thing in a small window of Excel's, since a function command has no screen of its own; ends when she has
 * closed it. Excel may end the function, and its window, once it hears that the button is done. The address is seen by
 * the server that the page lies on: it names the sentence and nothing of the workbook.
 */
function tell(word: RestoreWord): Promise<void> {
  return new Promise((closed) => {
    const { href } = new URL(`told.html?say=${word}`, location.href);
    // A copy: office.js writes into the options it is handed, and refuses them the second time.
    Office.context.ui.displayDialogAsync(href, { ...WINDOW }, ({ status, value }) => {
      // Another window of ours stands open, or she has refused this one: there is no other way to speak.
      if (status === Office.AsyncResultStatus.Failed) closed();
      else {
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          closed();
        });
      }
    });
  });
}

void Office.onReady(() => {
  Office.actions.associate("restore", (event: Office.AddinCommands.Event) => void restore(event));
});
