import type { Answer } from "../../src/domain/answer";
import type { WorkbookReading } from "../../src/domain/check";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

/** A sheet of registrations for 2026, as it is read. */
export function readSheet(
  rows: readonly DrawnRow[],
  drawn: Omit<DrawnSheet, "rows"> = {},
  answers: readonly Answer[] = [],
): WorkbookReading {
  return readWorkbook(workbookOf({ name: "ĐK 2026", ...drawn, rows }), { answers, today: "2026-02-01" });
}

export function readSheets(...sheets: readonly DrawnSheet[]): WorkbookReading {
  return readWorkbook(workbookOf(...sheets), { answers: [], today: "2026-02-01" });
}

/** Who is counted, with unit and titles: «Nguyễn Văn An · Phòng Kỹ thuật: LĐTT + CSTĐCS». */
export function toldOf({ register }: WorkbookReading): readonly string[] {
  return register.entries.map(
    ({ name, unitText, claims }) =>
      `${name.value}${unitText === null ? "" : ` · ${unitText.value}`}: ${claims.map(({ award }) => SHORT[award] ?? award).join(" + ")}`,
  );
}

const SHORT: Readonly<Record<string, string>> = {
  "advanced-worker": "LĐTT",
  "grassroots-emulation-fighter": "CSTĐCS",
  "advanced-labor-collective": "TTLĐTT",
  "excellent-labor-collective": "TTLĐXS",
};
