import type { Bilingual } from "../../../../domain/bilingual";
import type { Binding } from "../../binding";
import { subjectsTold } from "../../count/subjects-told";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import type { AwardSource, Source } from "../../source";
import { bindSource, type Place } from "../bind-source";

/** «Họ và tên …», «Tên các phòng …»: the cell waits for names and not for their number. */
const NAMES =
  /^(?:(?:\d{1,2}|[a-zđ])[.)] ?)?(?:ghi rõ )?(?:họ(?:,| và)? ?tên|tên(?= (?:các )?(?:người|cá nhân|đồng chí|tập thể|phòng|đơn vị|khoa|tổ|ban|đội|trạm)(?!\p{L})))(?: các)? /iu;
/** A list is set down below its heading, not in the cell beside it. */
const LIST = /^(?:(?:\d{1,2}|[a-zđ])[.)] ?)?(?:ghi rõ )?danh sách(?!\p{L})/iu;

/** What a label that asks for names says behind that; null where it asks for a number. */
export function namesAskedBy(label: string): string | null {
  const words = label.normalize("NFC").trim().replace(/\s+/gu, " ");
  if (LIST.test(words)) return "";
  const rest = words.replace(NAMES, "");
  return rest === words ? null : rest;
}

/** Why a cell for names is left. */
export const namesOpen: Bilingual = {
  vi: "Ô này cần ghi tên, không phải số đếm; chưa rõ tên của ai nên để trống. Anh/chị tự ghi giúp ô này.",
  en: "This cell waits for names and not for a count, and it is not clear whose; please fill it in yourself.",
};

/** The names of whoever a figure counts, in the order of the lists; null where the lists do not tell them all. */
export function namesBound(source: Source, place: Place, facts: Facts): Binding | null {
  if (source.kind !== "award") return null;
  const counted = bindSource(source, place, facts);
  const names = namesOf(source, facts);
  if (names.length !== counted.figure) return null;
  const text = names.join("; ");
  return { ...counted, figure: null, value: text === "" ? null : { kind: "text", text } };
}

function namesOf(source: AwardSource, facts: Facts): readonly string[] {
  const rows = evaluate(source, facts).rows.map(keyOf);
  return subjectsTold(source.standing, source.recipient, facts)
    .filter((subject) => subject.rows.some((row) => rows.includes(keyOf(row))))
    .map(({ name }) => name);
}

function keyOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${String(row)}`;
}
