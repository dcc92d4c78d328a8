import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { foldLoose } from "../../text/fold";

/** Words for comparison with our own vocabularies: lower-case letters and digits of plain ASCII, one blank between. */
export function folded(text: string): string {
  return foldLoose(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export interface AwardInWords {
  readonly award: AwardId;
  /** Who can hold it; null where both people and collectives can. */
  readonly recipient: RecipientKind | null;
}

const WORDINGS: readonly (readonly [AwardId, RecipientKind | null, RegExp])[] = [
  ["labor-order-first-class", null, /\bhuan chuong lao dong hang (nhat|1|i)\b/],
  ["labor-order-second-class", null, /\bhuan chuong lao dong hang (nhi|hai|2|ii)\b/],
  ["labor-order-third-class", null, /\bhuan chuong lao dong hang (ba|3|iii)\b/],
  ["commemorative-medal", "individual", /\bk[iy] niem chuong\b/],
  ["government-emulation-flag", "collective", /\bco (thi dua )?(cua )?chinh phu\b|\bco thi dua cua chinh phu\b/],
  ["ministerial-emulation-flag", "collective", /\bco (thi dua )?(cua |cap )*bo\b/],
  [
    "provincial-emulation-flag",
    "collective",
    /\bco (thi dua )?(cua |cap )*(ubnd )?(tinh|uy ban|thanh pho)\b|\bco thi dua (cua )?ubnd\b/,
  ],
  ["prime-minister-diploma-of-merit", null, /\b(bang khen|bk)( cua)? (thu tuong|ttcp|ttg)\b/],
  ["ministerial-diploma-of-merit", null, /\b(bang khen|bk)( cua| cap)?( bo truong)? bo\b|\bbang khen bng\b/],
  [
    "provincial-diploma-of-merit",
    null,
    /\b(bang khen|bk)( cua| cap)?( chu tich)?( ubnd| uy ban nhan dan)?( tinh| thanh pho)\b|\b(bang khen|bk) (cua )?(chu tich )?ubnd\b|\b(ubnd|uy ban nhan dan)( tinh)?( tang)? bang khen\b/,
  ],
  ["diploma-of-merit", null, /\bbang khen\b|^bk$/],
  ["certificate-of-merit", null, /\bgiay khen\b|^gk$/],
  ["national-emulation-fighter", "individual", /\b(chien s[iy] thi dua|cstd) ?(toan quoc|tq)\b/],
  ["provincial-emulation-fighter", "individual", /\b(chien s[iy] thi dua|cstd) ?(cap )?(tinh|thanh pho|t)\b/],
  ["ministerial-emulation-fighter", "individual", /\b(chien s[iy] thi dua|cstd) ?(cap )?(bo|b)\b/],
  ["grassroots-emulation-fighter", "individual", /\b(chien s[iy] thi dua|cstd) ?(cap )?(co so|cs)\b|\bcst[dđ]cs\b/],
  ["excellent-labor-collective", "collective", /\b(lao dong|ld) ?(xuat sac|xs)\b|\btt ?ld ?xs\b/],
  ["advanced-labor-collective", "collective", /\btap the (lao dong|ld) ?(tien tien|tt)\b|\btt ?ld ?tt\b/],
  ["determined-to-win-unit", "collective", /\bdon vi quyet thang\b|\bdvqt\b/],
  ["advanced-unit", "collective", /\bdon vi tien tien\b|\bdvtt\b/],
  ["advanced-soldier", "individual", /\bchien s[iy] tien tien\b|\bcstt\b/],
  ["advanced-worker", "individual", /\blao dong tien tien\b|\bld ?tt\b|\bld tien tien\b/],
];

/** The title or award a text names; `hint` is whose column or list it stands in. */
export function awardIn(text: string, hint: RecipientKind | null): AwardInWords | null {
  const words = folded(text);
  const found = WORDINGS.find(([, , wording]) => wording.test(words));
  if (!found) return null;
  const [award, recipient] = found;
  if (
    award === "advanced-worker" &&
    (hint === "collective" || /\b(phong|don vi|tap the)\b.*\blao dong tien tien\b/.test(words))
  ) {
    return { award: "advanced-labor-collective", recipient: "collective" };
  }
  return { award, recipient };
}
