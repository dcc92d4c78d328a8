import type { Store } from "../workbook/ports";
import { err, ok } from "../workbook/result";
import { decodePart, encodePart, MAX_JOURNAL_BYTES, type StoreKey } from "../workbook/store-codec";
import { utf8Length } from "../workbook/journal-part";
import { attempt } from "./host-failure";
import { readParts, type StoredPart } from "./stored-parts";

/** Answers, waivers and the profile, each in a custom XML part that travels with the file. */
export function excelStore(): Store {
  return {
    get: (key) =>
      attempt(() =>
        Excel.run(async (context) => {
          const part = partFor(await readParts(context), key);
          return ok(part?.decoded.kind === "part" ? part.decoded.json : null);
        }),
      ),
    set: (key, value) =>
      attempt(() =>
        Excel.run(async (context) => {
          const xml = encodePart(key, value);
          const bytes = utf8Length(xml);
          if (bytes > MAX_JOURNAL_BYTES) return err({ code: "store-full", bytes, limit: MAX_JOURNAL_BYTES });
          if (decodePart(xml).kind !== "part") return err({ code: "host", detail: `not JSON for the store: ${key}` });
          const part = partFor(await readParts(context), key);
          const { customXmlParts } = context.workbook;
          if (part) customXmlParts.getItem(part.id).setXml(xml);
          else customXmlParts.add(xml);
          await context.sync();
          return ok(undefined);
        }),
      ),
  };
}

function partFor(parts: readonly StoredPart[], key: StoreKey): StoredPart | null {
  return parts.find(({ decoded }) => decoded.kind === "part" && decoded.key === key) ?? null;
}
