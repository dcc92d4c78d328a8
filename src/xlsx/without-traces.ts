import type { Failure } from "../workbook/failure";
import type { Result } from "../workbook/result";
import { caught, fail } from "./fault";
import { refuseOversize, type Package } from "./opc";
import { storeParts, withoutStorePart } from "./store-parts";
import { withoutTab } from "./tabs";
import { readWorkbook } from "./workbook-part";
import { readZip, writeZip } from "./zip";

export interface TraceOptions {
  /** Hidden and very hidden sheets go, too. Formulas that read them keep their last result and show #REF! later. */
  readonly removeHiddenSheets?: boolean;
}

/**
 * A copy to submit: without what this product keeps in the file (answers, waivers, profile, journal). The same bytes
 * where there is nothing to remove. At least one visible sheet must remain.
 */
export async function withoutTraces(
  bytes: Uint8Array,
  { removeHiddenSheets = false }: TraceOptions = {},
): Promise<Result<Uint8Array, Failure>> {
  return caught(() => {
    const entries = readZip(bytes);
    refuseOversize(entries);
    const opened: Package = { entries };
    const workbook = readWorkbook(opened);
    let parts = storeParts(opened, workbook.part).reduce(withoutStorePart, opened);
    const hidden = removeHiddenSheets ? workbook.sheets.filter(({ visibility }) => visibility !== "visible") : [];
    if (hidden.length > 0 && workbook.structureProtected) fail({ code: "protected", sheet: null });
    if (hidden.length === workbook.sheets.length) fail({ code: "host", detail: "no visible sheet would remain" });
    for (const { name } of hidden) parts = withoutTab(parts, readWorkbook(parts), name);
    return parts === opened ? bytes : writeZip(parts.entries);
  });
}
