import type { Question, QuestionOption, SaidFate } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import { toA1 } from "../../workbook/refs";
import { fingerprint } from "../form-signature";
import { type Books, draftsAt } from "./books";
import type { Said, Statement } from "./statement";
import type { Better } from "./weigh";

/** «STT đến 34 (ô A48), đã đếm 45 dòng. 11 dòng «Văn phòng», «Thanh tra» … là gì?» with what each answer says of the rows. */
export function bookkeepingQuestion(books: Books, readings: readonly Better[]): Question {
  const { form, table } = books.form;
  const [best] = readings;
  const rows = best?.rival.rows ?? [];
  const [first] = best?.gained ?? [];
  const names = namesOf(books, rows);
  const both = (best?.gained ?? []).filter(isTold).map(saidAndRead);
  const options: QuestionOption[] = [
    ...(best
      ? [
          best.rival.isMixed
            ? optionOf(idOf(best.rival.now), best.rival.now, best.rival.keep, null)
            : optionOf("as-read", best.rival.now, best.rival.keep, AS_READ),
        ]
      : []),
    ...readings.map(({ rival }) => optionOf(idOf(rival.fate), rival.fate, rival.answer, null)),
  ];
  const count = String(rows.length).padStart(2, "0");
  const now = best === undefined || best.rival.isMixed ? RECIPIENTS : fateName(best.rival.now);
  return {
    id: `bookkeeping:${form.key}:${fingerprint(names)}`,
    cause: "bookkeeping",
    at:
      rows[0] === undefined
        ? (first?.at ?? null)
        : table.sheet.ref(rows[0], table.sheet.filled(rows[0])[0] ?? table.left),
    sentence: {
      vi: `${both.map(({ vi }) => vi).join("; ")}. ${count} dòng (${listed(names)}) đang được đọc là ${now.vi}. Anh/chị cho biết đây là gì?`,
      en: `${both.map(({ en }) => en).join("; ")}. ${count} rows (${listed(names)}) are read as ${now.en} for now. Please say what they are.`,
    },
    options: options.filter((one, at) => options.findIndex(({ id }) => id === one.id) === at),
    typed: null,
  };
}

/** Why another reading was taken: «vì STT đến 34 (ô A48), nếu tính cả thì thành 45 dòng». */
export function reasonOf({ rival, gained }: Better, books: Books): Bilingual {
  const names = listed(namesOf(books, rival.rows));
  const fate = fateName(rival.fate);
  const both = gained.filter(isTold).map(saidAndRead);
  const count = String(rival.rows.length).padStart(2, "0");
  return {
    vi: `${count} dòng (${names}) được đọc là ${fate.vi}, vì chỉ khi đó các con số ghi trong biểu mới khớp; đọc khác đi thì ${both.map(({ vi }) => vi).join("; ")}.`,
    en: `${count} rows (${names}) are read as ${fate.en}, because only then the figures written on the sheet agree; otherwise ${both.map(({ en }) => en).join("; ")}.`,
  };
}

const RECIPIENTS: Bilingual = { vi: "cá nhân, tập thể đăng ký", en: "people and collectives that register" };

const AS_READ: Bilingual = { vi: "như đang đọc", en: "as they are read" };

function optionOf(id: string, fate: SaidFate, answer: QuestionOption["answer"], now: Bilingual | null): QuestionOption {
  const what = fateName(fate);
  return {
    id,
    label:
      now === null
        ? { vi: capital(what.vi), en: capital(what.en) }
        : { vi: `${capital(what.vi)} (như đang đọc)`, en: `${capital(what.en)} (${now.en})` },
    answer,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function idOf(fate: SaidFate): string {
  return "structural" in fate ? fate.structural : "counted" in fate ? fate.counted : "excluded";
}

function fateName(fate: SaidFate): Bilingual {
  switch (idOf(fate)) {
    case "individual":
      return { vi: "cá nhân đăng ký", en: "people who register" };
    case "collective":
      return { vi: "tập thể đăng ký", en: "collectives that register" };
    case "family":
      return { vi: "hộ gia đình đăng ký", en: "families that register" };
    case "section":
      return { vi: "tiêu đề nhóm, không tính", en: "headings, not counted" };
    default:
      return { vi: "dòng ghi thêm, không tính", en: "further notes, not counted" };
  }
}

/** Other lists support a reading; what is told is what this one says. */
function isTold({ constraint }: Statement): boolean {
  return constraint !== "staff-list" && constraint !== "same-people-elsewhere";
}

/** «STT đến 34 (ô A48), đã đếm 45 dòng». */
function saidAndRead({ constraint, of, at, said, counted }: Statement): Bilingual {
  const [cell, figure, read] = [toA1(at), String(said), String(counted[0] ?? 0)];
  if (constraint === "last-number")
    return {
      vi: `STT đến ${figure} (ô ${cell}), đã đếm ${read} dòng`,
      en: `the running numbers end at ${figure} (cell ${cell}), ${read} rows were counted`,
    };
  if (constraint === "everything-explained")
    return {
      vi: `có ${figure} dòng ghi dấu hoặc danh hiệu, đã đọc ${read}`,
      en: `${figure} rows hold a mark or title, ${read} were read`,
    };
  const what = nameOf(of);
  return {
    vi: `ô ${cell} ghi ${figure} ${what.vi}, đã đếm ${read}`,
    en: `cell ${cell} says ${figure} ${what.en}, ${read} were counted`,
  };
}

function nameOf(of: Said): Bilingual {
  switch (of) {
    case "lines":
      return { vi: "dòng", en: "rows" };
    case "people":
      return { vi: "người", en: "people" };
    case "collectives":
      return { vi: "tập thể", en: "collectives" };
    case "recipients":
      return { vi: "cá nhân, tập thể", en: "people and collectives" };
    case "cells":
      return { vi: "ô có dấu hoặc danh hiệu", en: "cells with a mark or title" };
    default: {
      const short = glossaryEntry(of)?.short ?? awardName(of, "").vi;
      return { vi: short, en: awardName(of, "").en };
    }
  }
}

function namesOf(books: Books, rows: readonly number[]): readonly string[] {
  const { sheet } = books.form.table;
  return rows.map((row) => {
    const [draft] = draftsAt(books, row);
    if (draft) return draft.name.value;
    const texts = sheet.filled(row).map((column) => sheet.text(row, column));
    return texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts[0] ?? "";
  });
}

/** «Văn phòng», «Thanh tra», «Phòng A» và 8 dòng khác. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `«${name}»`);
  return names.length > 3 ? `${shown.join(", ")}, …` : shown.join(", ");
}
