import type { SheetChange } from "../workbook/ports";
import type { OwnChanges } from "./own-changes";

/** Events come in bursts; the sheets' names are looked up once for all of a burst. */
const BURST_MS = 50;

interface PendingChange {
  readonly sheetId: string;
  readonly address: string;
  readonly isForeign: boolean;
}

/**
 * Tells of changed values and of tabs added, removed or renamed, until the returned function is called. Renames are
 * seen at the next change where Excel does not tell of them (before ExcelApi 1.17).
 */
export async function watch(onChange: (change: SheetChange) => void, own: OwnChanges): Promise<() => Promise<void>> {
  let pending: PendingChange[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const flush = async () => {
    timer = null;
    const changes = pending;
    pending = [];
    const present = await sheetNames();
    if (!present || !sameNames(names, present)) onChange({ sheet: null, planId: null });
    if (present) names = present;
    const told = new Set<string>();
    for (const { sheetId, address, isForeign } of changes) {
      const sheet = names.get(sheetId);
      if (sheet === undefined) continue;
      const planId = isForeign ? null : own.planOf(sheet, address);
      const key = JSON.stringify([sheet, planId]);
      if (told.has(key)) continue;
      told.add(key);
      onChange({ sheet, planId });
    }
  };
  const soon = () => {
    timer ??= setTimeout(() => {
      void flush();
    }, BURST_MS);
  };

  names = (await sheetNames()) ?? names;
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tabsChanged = () => {
      soon();
      return Promise.resolve();
    };
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add((event) => {
        pending.push({ sheetId: event.worksheetId, address: event.address, isForeign: isForeign(event) });
        soon();
        return Promise.resolve();
      }),
      worksheets.onAdded.add(tabsChanged),
      worksheets.onDeleted.add(tabsChanged),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      added.push(worksheets.onNameChanged.add(tabsChanged));
    }
    await context.sync();
    return added;
  });

  return async () => {
    if (timer !== null) clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** From ExcelApi 1.14 an event says whether this add-in caused it. */
function isForeign({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  const trigger: unknown = triggerSource;
  return source === "Remote" || (typeof trigger === "string" && trigger !== "ThisLocalAddin");
}

/** Names by id; null while Excel does not answer, because a cell is being edited. */
async function sheetNames(): Promise<ReadonlyMap<string, string> | null> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return new Map(worksheets.items.map(({ id, name }) => [id, name]));
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return null;
  }
}

function sameNames(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}
