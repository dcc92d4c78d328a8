import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import type { GatherParts } from "../../../src/actions/gathering";
import { createGathering } from "../../../src/actions/gathering";
import { err, ok } from "../../../src/workbook/result";
import { gatherSent, makeBlankForms, readSent } from "../../../src/worker/gathering-calls";
import { openWorkbook, type XlsxWorkbook } from "../../../src/xlsx/open-workbook";
import { memoryDoor, type MemoryDoor } from "../memory-door";

// Every browser has them; the page of these tests does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const now = () => "2025-03-20T08:15:00";

/** A door over a real workbook and the real engine of gathering; everything else of it is in memory. */
export interface RealDoor extends MemoryDoor {
  readonly workbook: XlsxWorkbook;
  /** Reading waits at this file until the returned function is called. */
  holdAt(file: string): () => void;
}

/** Her book, open in memory, beside a worker that answers from here. */
export async function realDoor(file: string): Promise<RealDoor> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(file)), { now, newId: randomUUID });
  if (!opened.ok) throw new Error(`${file} could not be opened: ${JSON.stringify(opened.error)}`);
  const door = memoryDoor();
  let held: { readonly name: string; readonly until: Promise<void> } | null = null;
  const never = () => new AbortController().signal;
  const parts: GatherParts = {
    readSent: async (picked, options, signal = never()) => {
      const stopped = new Promise<void>((resolve) => {
        signal.addEventListener("abort", () => {
          resolve();
        });
      });
      if (held?.name === picked.name) await Promise.race([held.until, stopped]);
      return signal.aborted ? err({ code: "cancelled" }) : readSent(picked, options, now, { signal });
    },
    gather: (book, arrived, options) => Promise.resolve(ok(gatherSent(book, arrived, options))),
    blankForms: (book, year, pattern, signal = never()) => makeBlankForms(book, year, pattern, { signal }),
  };
  return {
    ...door,
    workbook: opened.value,
    surroundings: { ...door.surroundings, today: () => "2025-03-20" },
    engine: { ...door.engine, ...createGathering(parts, () => new Date("2025-03-20T08:15:00+07:00")) },
    holdAt: (name) => {
      let release: () => void = () => undefined;
      held = {
        name,
        until: new Promise((resolve) => {
          release = resolve;
        }),
      };
      return () => {
        release();
      };
    },
  };
}

/** A file of the disk as the browser hands it over. */
export function pickedFile(file: string, name: string): File {
  const bytes = new Uint8Array(readFileSync(file));
  const picked = new File([bytes], name);
  Object.defineProperty(picked, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  return picked;
}
