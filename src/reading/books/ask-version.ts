import type { Question, QuestionOption } from "../../domain/answer";
import { inSentence } from "../../domain/in-sentence";
import { fingerprint } from "../form-signature";
import type { Listed, Recipients } from "./listed";

interface Version extends Listed {
  readonly recipients: Recipients;
}

/** Several lists of the same people and nothing that tells which is at hand: one question for all of them. */
export function versionQuestion(chosen: Version, others: readonly Version[]): Question {
  const all = [chosen, ...others];
  const told = all.map(shown).join(", ");
  const toldEn = all.map(shownEn).join(", ");
  const apart = differing(chosen, others);
  const [sheet] = sheetsOf([chosen]);
  return {
    id: `list-at-hand:${fingerprint(all.map(({ form }) => form.form.key).sort())}`,
    cause: "standing",
    typed: null,
    at: headOf(chosen),
    sentence: {
      vi: `Các sheet ${told} cùng ghi một danh sách, nhưng ${inSentence(apart)} người có nội dung khác nhau hoặc chỉ có ở một sheet. Hiện tính theo sheet ${sheet ?? ""}. Đợt này anh/chị dùng danh sách nào?`,
      en: `Sheets ${toldEn} name the same people, ${String(apart)} of them differently. Sheet ${sheet ?? ""} is counted for now. Which list is at hand?`,
    },
    options: [
      takes(chosen, 1),
      ...(areParts(others) ? [takesParts(chosen, others)] : others.map((one, at) => takes(one, at + 2))),
    ],
  };
}

function takes({ form }: Version, ordinal: number): QuestionOption {
  const sheet = form.table.sheet.name;
  return {
    id: `list-${String(ordinal)}`,
    label: { vi: `Lấy sheet «${sheet}»`, en: `Take sheet «${sheet}»` },
    answer: { kind: "standing", form: form.form.key, header: null, standing: "registered" },
  };
}

/** Lists of one unit each, beside the one that holds them all. */
function takesParts({ form }: Version, parts: readonly Version[]): QuestionOption {
  const sheets = sheetsOf(parts).join(", ");
  return {
    id: "parts",
    label: { vi: `Lấy các sheet ${sheets}`, en: `Take the sheets ${sheets}` },
    answer: { kind: "standing", form: form.form.key, header: null, standing: "none" },
  };
}

function areParts(others: readonly Version[]): boolean {
  const seen = new Set<string>();
  for (const { recipients } of others) {
    for (const recipient of recipients.keys()) {
      if (seen.has(recipient)) return false;
      seen.add(recipient);
    }
  }
  return others.length > 1;
}

/** Recipients that the chosen list has otherwise, or that only one side has. */
function differing(chosen: Version, others: readonly Version[]): number {
  const apart = new Set<string>();
  const elsewhere = new Set(others.flatMap(({ recipients }) => [...recipients.keys()]));
  for (const recipient of chosen.recipients.keys()) if (!elsewhere.has(recipient)) apart.add(recipient);
  for (const { recipients } of others)
    for (const [recipient, awards] of recipients) {
      const own = chosen.recipients.get(recipient);
      if (own?.size !== awards.size || [...awards].some((award) => !own.has(award))) apart.add(recipient);
    }
  return apart.size;
}

function sheetsOf(versions: readonly Version[]): readonly string[] {
  return versions.map(({ form }) => `«${form.table.sheet.name}»`);
}

function shown({ form, recipients }: Version): string {
  return `«${form.table.sheet.name}» (${String(recipients.size)} tên)`;
}

function shownEn({ form, recipients }: Version): string {
  return `«${form.table.sheet.name}» (${String(recipients.size)} names)`;
}

function headOf({ form: { form } }: Version): Question["at"] {
  return { sheet: form.sheet, row: form.headerRows?.[0] ?? form.extent.top, column: form.extent.left };
}
