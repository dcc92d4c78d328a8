import type { WorkbookReading } from "../../src/domain/check";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type Figures, figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

/** Reads sheets drawn by hand, without any answer given before. */
export function readDrawn(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): WorkbookReading {
  return readWorkbook(workbookOf(...sheets), { answers: [], today: "2026-03-01" });
}

/** What sheets drawn by hand come to. */
export function figuresDrawn(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): Figures {
  return figuresOf(readDrawn(...sheets));
}
