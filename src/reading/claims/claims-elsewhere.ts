import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { awardsNamed } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";
import type { ClaimSource } from "./claims";
import { forRecipient } from "../columns/heading-meaning";
import { presentWords } from "../../vocabulary/past-words";
import { plain } from "../../text/plain";
import { readAsCollective } from "./title-cells";

/** Rows without a claim of their own: the heading's title, the remarks, the times won, where the form has nothing else. */
export function readElsewhere(
  { sheet, columns, heading, year, hers }: ClaimSource,
  row: number,
  kind: RecipientKind,
  add: (claim: AwardClaim) => void,
): void {
  const hasOwn = columns.some(isClaimColumn);
  if (heading && (!hasOwn || (!heading.isTitle && heading.awards.length === 1))) {
    for (const named of heading.awards) {
      const award = forRecipient(named.award, kind);
      add({
        award,
        cell: sheet.ref(heading.row, heading.column),
        text: award === "other" ? named.text : heading.text,
        how: "heading",
        certain: named.certain && heading.awards.length === 1,
        readAs: award === named.award ? null : readAsCollective(heading.text),
      });
    }
    return;
  }
  if (hasOwn) return;
  for (const column of columns) {
    const text = sheet.text(row, column.column);
    if (text === "") continue;
    if (column.role === "remarks") {
      for (const { award, certain } of awardsNamed(presentWords(text, year), null, hers)) {
        if (/khong|chua/.test(plain(text))) continue;
        add({
          award: forRecipient(award, kind),
          cell: sheet.ref(row, column.column),
          text,
          how: "remarks",
          certain,
          readAs: null,
        });
      }
    } else if (column.role === "times-won" && column.award !== null && /[1-9]/.test(text)) {
      add({
        award: forRecipient(column.award, kind),
        cell: sheet.ref(row, column.column),
        text,
        how: "times-won",
        certain: false,
        readAs: null,
      });
    }
  }
}
