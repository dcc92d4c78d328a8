import { fold, folded } from "../../text/fold";
import { fingerprint } from "../../workbook/fingerprint";
import { awardKey } from "../merged/merged-row";
import type { SentRow } from "../sent/sent-file";
import type { IdentifiedFile } from "./identify-file";

/** What a file says of its recipients, whatever its sheets are called: two files alike in it are copies. */
export function contentOf({ rows }: IdentifiedFile): string {
  return fingerprint(rows.map(({ row }) => [folded(row.name), row.written, ...saidOf(row)].join("|")).join("\n"));
}

/** The same and all else that can be gathered, spelling apart: tells whether a list sent again says anything new. */
export function wholeContentOf({ rows }: IdentifiedFile): string {
  const lines = rows.map(({ row, units }) =>
    [fold(row.name), ...saidOf(row), row.position ?? "", row.birth ?? "", ...units].join("|"),
  );
  return fingerprint(lines.join("\n"));
}

function saidOf({ recipient, awards, initiatives, remarks }: SentRow): readonly string[] {
  return [recipient, awards.map(awardKey).sort().join("+"), initiatives.join("+"), remarks ?? ""];
}
