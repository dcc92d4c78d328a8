import { randomUUID } from "node:crypto";
import type { Workbook } from "../../src/workbook/ports";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { must, NOW, startExcel } from "../excel/excel-harness";
import type { WorkbookDescription } from "../office-host/describe";
import { fileOf, partsIn, withParts } from "./file-of";

/** One way to a workbook. The suite is the same behind each. */
export interface Door {
  readonly name: string;
  /** Opens the described workbook, with these custom XML parts in it. */
  readonly open: (description: WorkbookDescription, parts?: readonly string[]) => Promise<Opened>;
}

export interface Opened {
  readonly workbook: Workbook;
  /** The custom XML parts of ours it holds now. */
  readonly parts: () => Promise<readonly string[]>;
}

/** Excel, by Office.js on the in-memory host, and a file, by its bytes. */
export function doors(): readonly [Door, Door] {
  const excel = startExcel();
  return [
    {
      name: "Excel",
      open: (description, parts = []) => {
        const workbook = excel.open(description);
        const model = excel.host.workbook;
        for (const [index, xml] of parts.entries()) model.parts.set(`{MOVED-${String(index)}}`, xml);
        return Promise.resolve({ workbook, parts: () => Promise.resolve([...model.parts.values()]) });
      },
    },
    {
      name: "a file",
      open: async (description, parts = []) => {
        const bytes = withParts(await fileOf(description), parts);
        const workbook = must(await openWorkbook(bytes, { now: () => NOW, newId: () => randomUUID() }));
        return { workbook, parts: async () => partsIn(must(await workbook.bytes())) };
      },
    },
  ];
}
