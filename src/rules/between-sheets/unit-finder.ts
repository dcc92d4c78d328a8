import type { Sourced } from "../../domain/register/sourced";
import type { SubjectKey } from "../../domain/recipient";
import type { RowRef } from "../../workbook/refs";
import { distance } from "../../text/distance";
import { plain } from "../../text/plain";
import { matchList } from "../../units/match-list";
import { unitNamed } from "../../units/unit-named";
import { wordsOf } from "../../units/unit-words";
import type { StatedUnits } from "./stated-units";

/** A unit as a line writes it. */
export interface Written {
  readonly words: string;
  readonly source: Sourced<string>;
  readonly at: RowRef;
  readonly subject: SubjectKey;
  /** A person's own unit; a line over people may head another group, and a collective may be the whole body. */
  readonly isOfPerson: boolean;
}

/** «apart»: what the list does not speak of, another kind of unit or the whole body. */
type Finding = "listed" | "unlisted" | "apart";

const kinds =
  /^(?:phong|to|khoa|ban|doi|bo (?:phan|mon)|trung tam|truong|tram|hat|chi cuc|chi nhanh|phan xuong|xi nghiep|cong ty|van phong|thanh tra|cdcs|cong doan|xa|phuong)\b/;
/** Units that have people of the body's own, whatever else there is. */
const ownKinds = /^(?:phong|to|khoa|ban|doi|bo (?:phan|mon)|van phong|thanh tra)\b/;
/** What is no unit of the body but all of it, or none. */
const whole = /\b(?:toan|tap the so|lanh dao|ban giam (?:doc|hieu)|khong)\b|^(?:so|cuc|ubnd|uy ban|bao tang|cong ty)\b/;

/** Whether a unit as a line writes it is one of those listed, however it is written: all names matched together. */
export function unitFinder(stated: readonly StatedUnits[], labels: readonly string[]): (one: Written) => Finding {
  const names = [...new Set(stated.flatMap((list) => list.names))];
  const codes = new Set(stated.flatMap((list) => list.codes).map(joined));
  const units = names.map((name) => unitNamed(name, [name]));
  const match = matchList(labels, units, []);
  const listed = names.map(wordsOf).filter(({ length }) => length > 0);
  const texts = listed.map((words) => words.join(" "));
  const initials = new Set(names.flatMap((name) => [initialsOf(name), initialsOf(name.replace(/ và /giu, " "))]));
  const heads = new Set(listed.map(([first = ""]) => first));
  const isOfEverybody = stated.some((list) => list.isOfEverybody === true);
  return ({ words, isOfPerson }) => {
    const own = wordsOf(words.replace(/^tập thể\s+/iu, ""));
    const text = own.join(" ");
    if (texts.includes(text)) return "listed";
    // «Khoa Ngoại 2» beside «Khoa Ngoại» is another unit, however close the words.
    const isNumbered = texts.some((one) => text.startsWith(`${one} `) && /^\d+$/.test(text.slice(one.length + 1)));
    if (!isNumbered && (match(words).kind !== "none" || codes.has(joined(words)))) return "listed";
    if (texts.some((one) => (!isNumbered && ` ${text} `.includes(` ${one} `)) || isSlip(text, one))) return "listed";
    if (!isNumbered && initials.has(letters(words))) return "listed";
    const isOfKind = heads.has(own[0] ?? "") || (isOfEverybody && ownKinds.test(text));
    if (whole.test(text) || (!isOfKind && (!isOfPerson || kinds.test(text) || own.length < 2))) return "apart";
    return "unlisted";
  };
}

/** A letter typed wrong; a number more or less is another unit. */
function isSlip(one: string, other: string): boolean {
  return one.replace(/\D/g, "") === other.replace(/\D/g, "") && distance(one, other, 1) <= 1;
}

function joined(text: string): string {
  return wordsOf(text).join("");
}

const leading = /^(?:tập thể\s+)?(?:phòng|p\.?|khoa|k\.?|ban|tổ|đội|trung tâm|tt\.?|chi cục|cc)\s+(?=\S)/iu;

/** «Phòng Giáo dục - Truyền thông» → «gdtt», kind left out. */
function initialsOf(name: string): string {
  const words = plain(name.replace(leading, "")).split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.charAt(0)).join("");
}

/** «PHÒNG GD-TT» → «gdtt»; words in full are no initials of anything, as they are longer than any. */
function letters(label: string): string {
  return plain(label.replace(leading, "")).replace(/[^\p{L}\p{N}]+/gu, "");
}
