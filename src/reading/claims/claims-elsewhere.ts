import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { awardsNamed } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";
import type { ClaimSource } from "./claims";
import { meaningFor } from "./code-book";
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

/** «Đăng ký thêm Giấy khen của Cục trưởng» in the remarks goes with what the columns say. */
export function readAdded(
  { sheet, columns, hers, codes }: ClaimSource,
  row: number,
  kind: RecipientKind,
  claims: readonly AwardClaim[],
  add: (claim: AwardClaim) => void,
): void {
  for (const { column, role } of columns) {
    if (role !== "remarks") continue;
    const text = sheet.text(row, column);
    for (const clause of text.split(/[;\n]|\.\s/)) {
      if (UNSURE.test(plain(clause))) continue;
      for (const named of addedIn(clause, sheet.name, kind, { hers, codes })) {
        const award = forRecipient(named.award, kind);
        if (claims.some((claim) => claim.award === award)) continue;
        add({ award, cell: sheet.ref(row, column), text, how: "remarks", certain: named.certain, readAs: null });
      }
    }
  }
}

/** The titles that a clause adds, in words or by a code of the workbook. */
function addedIn(
  clause: string,
  sheet: string,
  kind: RecipientKind,
  { hers, codes }: Pick<ClaimSource, "hers" | "codes">,
): readonly { readonly award: AwardClaim["award"]; readonly certain: boolean }[] {
  const named = awardsNamed(clause, kind, hers);
  const [first] = named;
  if (ADDS.test(plain(clause))) return named;
  if (first !== undefined) return JUST_ADDS.test(`${plain(clause.slice(0, first.from))} `) ? named : [];
  const code = ADDS_CODE.exec(clause.normalize("NFC"))?.[1];
  const meant = code === undefined ? null : meaningFor(code, codes, sheet, kind);
  return (meant?.awards ?? []).map((award) => ({ award, certain: true }));
}

/** «Bổ sung đăng ký Giấy khen», «Thêm Giấy khen»; «Bổ sung Giấy khen năm 2024» asks for a paper. */
const JUST_ADDS =
  /^\s*\(?(?:co |xin |da |de nghi )*(?:bo sung(?= .*\b(?:dang ky|dk|danh hieu|hinh thuc)\b)|them)(?: (?:them|dang ky|dk|danh hieu|hinh thuc))*:? +$/;
const ADDS_CODE =
  /^\s*\(?(?:có |xin |đã )*(?:bổ sung(?: đăng ký| ĐK)?|đăng ký (?:thêm|bổ sung)):? ["«]?([\p{L}\d]{1,5})(?![\p{L}\d])/iu;
/** «Bổ sung ngày 18/3: đăng ký thêm …» as well. */
const ADDS = /^\s*\(?(?:[^:;]{2,40}: ?)?(?:co |xin )?(?:dang ky|dk) (?:them|bo sung)\b/;
const UNSURE = /\b(?:khong|chua|neu|khi|rut|thoi|nam (?:sau|truoc|ngoai))\b/;
