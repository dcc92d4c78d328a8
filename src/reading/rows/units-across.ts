import type { AwardClaim } from "../../domain/register/register";
import { awardsNamed } from "../../vocabulary/award-words";
import { looksLikeUnit } from "../../layout/cell-looks";
import { isTitleText } from "../columns/claim-columns";
import { claimsAlone } from "../claims/claims";
import { type DraftEntry, draftEntry } from "../claims/entries";
import type { LineReader } from "../claims/line-cells";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { onlyKind } from "../claims/recipients";

/**
 * «Danh hiệu tập thể | TTLĐTT | TTLĐXS» under columns of units: one row that speaks of every unit of the heading.
 * None where the row names a unit itself, or where the columns are of titles and not of units.
 */
export function unitsAcross(form: RecognisedForm, line: LineReader, label: string): readonly DraftEntry[] {
  if (onlyKind(plain(label)) !== "collective" || (looksLikeUnit(label) && !isGeneral(label))) return [];
  const columns = line.columns.filter(isTitleText);
  const heads = columns.map(({ header }) => header.split(" › ").pop() ?? header);
  const isOfUnits =
    columns.length >= 2 &&
    new Set(columns.map(({ header }) => header.split(" › ").slice(0, -1).join("|"))).size === 1 &&
    heads.every((head) => awardsNamed(head).length === 0 && !/danh hieu|khen|hinh thuc/.test(plain(head)));
  if (!isOfUnits) return [];
  return columns.flatMap(({ column }, at) => {
    const { sheet, row } = line;
    const text = sheet.text(row, column);
    const cell = sheet.ref(row, column);
    const claims = awardsNamed(text, "collective").map(({ award, certain }): AwardClaim => ({
      award,
      cell,
      text,
      how: "text",
      certain,
      readAs: null,
    }));
    if (claims.length === 0) return [];
    const name = { value: (heads[at] ?? "").replace(/\s+/g, " "), cell, text };
    const own = { ...line, columns: [] };
    return [draftEntry(form.form, own, { ...claimsAlone(claims), kind: "collective", name, sections: [] })];
  });
}

/** «Tập thể», «Danh hiệu tập thể», «Tập thể phòng»: no name of its own. */
function isGeneral(label: string): boolean {
  return /^(?:danh hieu |dang ky )?(?:cua )?tap the(?: (?:phong|don vi|to|khoa|phong,? ban))?(?: dang ky)?$/.test(
    plain(label),
  );
}
