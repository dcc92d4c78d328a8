import type { Answer } from "../../domain/answer";
import { type AssociationSystem, associationIn } from "../../domain/glossary/authority";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";
import { NO_WORDS, awardsStated } from "../../vocabulary/award-words";

/** Rows in which a letterhead stands. */
const LETTERHEAD_ROWS = 4;

/**
 * «Giấy khen của Tỉnh đoàn» in the book of a Tỉnh đoàn is what that body's own system gives; in a book of the State it is another
 * one's award. As answers on the words, so that heads, cells and sentences are all read by them. A sheet that names its
 * own body goes by it: a Sở may keep the list of its trade union in the same workbook.
 */
export function ownCertificates(sheets: readonly SheetText[]): (sheet: string) => readonly Answer[] {
  const bodiesOf = new Map(sheets.map((sheet) => [sheet.grid.name, bodiesAbove(sheet)]));
  const everywhere = new Set([...bodiesOf.values()].flatMap((bodies) => [...(bodies?.associations ?? [])]));
  if (everywhere.size === 0) return () => [];
  const wordsOf = new Map(
    sheets.map((sheet) => {
      const own = bodiesOf.get(sheet.grid.name) ?? null;
      return [sheet.grid.name, certificatesOf(sheet, own === null ? everywhere : new Set(own.associations))];
    }),
  );
  return (sheet) =>
    (wordsOf.get(sheet) ?? []).map((said) => ({ kind: "words", words: said, award: "certificate-of-merit" }));
}

/** A body of the State or of an enterprise; «Văn phòng» alone is part of whatever body the workbook is of. */
const STATE_BODY =
  /^(?:ubnd|uy ban|hdnd|so |bo |cuc |chi cuc|truong |benh vien|trung tam|cong ty|tong cong ty|tap doan)/;

/** The words by which a sheet names certificates of these bodies. */
function certificatesOf(sheet: SheetText, bodies: ReadonlySet<AssociationSystem>): readonly string[] {
  const words = new Set<string>();
  if (bodies.size === 0) return [];
  for (let row = 1; row <= sheet.lastRow; row += 1)
    for (const column of sheet.filled(row)) {
      if (!/\b(?:giay khen|gk)\b/.test(sheet.plain(row, column))) continue;
      for (const { award, text } of awardsStated(sheet.text(row, column), null, NO_WORDS)) {
        const giver = /^(?:giay khen|gk) (.+)$/.exec(plain(text))?.[1];
        const own = giver === undefined ? null : associationIn(giver);
        if (award === "other" && own !== null && own !== "other" && bodies.has(own)) words.add(plain(text));
      }
    }
  return [...words];
}

/** «SỔ THEO DÕI THI ĐUA HỘI NÔNG DÂN TỈNH NẬM MU»: a title that ends in the body it is of. */
function bodyIn(words: string): string {
  const [, body] =
    /^(?:so|bang|bieu|tong hop|theo doi)\b.*\b(?:thi dua|khen thuong)\b(?: nam \d{4})?[ ,:–-]*(?:cua )?((?:hoi (?!dong)|lien doan|cong doan|tinh doan|thanh doan|doan |tinh uy|thanh uy|huyen uy|dang uy).{4,60})$/.exec(
      words,
    ) ?? [];
  return body ?? words;
}

/** «(Kèm theo Công văn số … của Liên đoàn Lao động tỉnh)» under a title: where no letterhead stands, it says whose list it is. */
function senderOf(sheet: SheetText): string | null {
  for (let row = 1; row <= Math.min(LETTERHEAD_ROWS * 2, sheet.lastRow); row += 1)
    for (const column of sheet.filled(row)) {
      const [, sender] = /^\(?(?:ban hanh )?kem theo .* cua ([^()]{4,60}?)\)?$/.exec(sheet.plain(row, column)) ?? [];
      if (sender !== undefined) return sender;
    }
  return null;
}

/** The systems whose bodies a sheet's first lines name; null where they name no body at all. */
function bodiesAbove(sheet: SheetText): { readonly associations: readonly AssociationSystem[] } | null {
  const associations: AssociationSystem[] = [];
  let isNamed = false;
  for (let row = 1; row <= Math.min(LETTERHEAD_ROWS, sheet.lastRow); row += 1) {
    const [first] = sheet.filled(row);
    // A letterhead ends where the title or the list begins.
    if (first !== undefined && /danh sach|dang ky|^(?:stt|tt)$/.test(sheet.plain(row, first))) break;
    const words = first === undefined ? "" : bodyIn(sheet.plain(row, first));
    if (words === "" || words.length > 80 || /khen|thi dua/.test(words)) continue;
    isNamed ||= STATE_BODY.test(words);
    const own = associationIn(words);
    if (own !== null) associations.push(own);
  }
  const sender = senderOf(sheet);
  const own = sender === null || isNamed || associations.length > 0 ? null : associationIn(sender);
  if (own !== null) associations.push(own);
  return isNamed || associations.length > 0 ? { associations } : null;
}
