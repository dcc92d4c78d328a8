import type { Workbook, WorkbookView } from "../workbook/ports";
import { late } from "./late";

/** A door's workbook together with the user's eyes on it. */
export interface SeenWorkbook extends Workbook {
  readonly view: WorkbookView;
}

/** A workbook whose ports are fetched after the pane has been painted: the first picture needs nothing of it. */
export function lateWorkbook(load: () => Promise<SeenWorkbook>): SeenWorkbook {
  const { ask, arrived } = late(load);
  return {
    read: (options) => ask((workbook) => workbook.read(options)),
    apply: (plan) => ask((workbook) => workbook.apply(plan)),
    restore: (entry, options) => ask((workbook) => workbook.restore(entry, options)),
    journal: {
      list: () => ask(({ journal }) => journal.list()),
      remove: (id) => ask(({ journal }) => journal.remove(id)),
    },
    store: {
      get: (key) => ask(({ store }) => store.get(key)),
      set: (key, value) => ask(({ store }) => store.set(key, value)),
    },
    bytes: () => ask((workbook) => workbook.bytes()),
    view: {
      reveal: (target) => ask(({ view }) => view.reveal(target)),
      selected: () => ask(({ view }) => view.selected()),
      // It begins with the first reading, however often that had to be tried.
      watch: async (onChange) => (await arrived).view.watch(onChange),
    },
  };
}
