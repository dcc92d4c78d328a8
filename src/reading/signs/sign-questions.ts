import type { Question, SignMeaning } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { Column } from "../../domain/form/form";
import { type CellRef, columnLetters } from "../../workbook/refs";
import type { RecognisedForm } from "../read-form";
import type { SheetText } from "../../layout/sheet-text";
import { ANY_SIGN, type AskedSigns, type FormSigns, signKey } from "./form-signs";
import { markedLines } from "./marked-lines";
import { type MixedSigns, mixedSigns } from "./mixed-signs";

/** What is asked about the signs of a form: once for an alphabet, and once for two signs that may be opposites. */
export function signQuestions(form: RecognisedForm, signs: FormSigns): readonly Question[] {
  const { sheet } = form.table;
  const { signature } = form.form;
  const mixed = mixedSigns(markedLines(form), signs);
  return [
    ...alphabetsOf(signs.asked).map((alphabet) => signQuestion(sheet, signature, alphabet)),
    ...(mixed === null ? [] : [mixedSignsQuestion(sheet, signature, mixed)]),
  ];
}

/** Signs that nobody understands, the most frequent first, and the columns that use them. */
interface Alphabet {
  readonly columns: readonly Column[];
  readonly signs: readonly { readonly key: string; readonly text: string; readonly cells: number }[];
  readonly at: CellRef;
}

/** Columns that share a sign share their alphabet. */
function alphabetsOf(asked: readonly AskedSigns[]): readonly (readonly AskedSigns[])[] {
  const groups: AskedSigns[][] = [];
  for (const one of asked) {
    const own = groups.find((group) => group.some(({ signs }) => [...signs.keys()].some((key) => one.signs.has(key))));
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups;
}

function alphabetOf(sheet: SheetText, asked: readonly AskedSigns[]): Alphabet {
  const cells = new Map<string, { key: string; text: string; cells: number }>();
  for (const { signs } of asked)
    for (const [key, { text, rows }] of signs) {
      const known = cells.get(key);
      if (known) known.cells += rows.length;
      else cells.set(key, { key, text, cells: rows.length });
    }
  const [first] = asked;
  const [sign] = first?.signs.values() ?? [];
  return {
    columns: asked.map(({ column }) => column),
    signs: [...cells.values()].sort((one, other) => other.cells - one.cells),
    at: sheet.ref(sign?.rows[0] ?? 1, first?.column.column ?? 1),
  };
}

/** Signs of one alphabet that are not understood; counted as nothing until she says. */
function signQuestion(sheet: SheetText, signature: string, asked: readonly AskedSigns[]): Question {
  const { columns, signs, at } = alphabetOf(sheet, asked);
  const [only, ...others] = signs;
  const [column, ...beside] = columns;
  // An answer for several columns names none of them.
  const header = beside.length === 0 ? (column?.name ?? null) : null;
  const sign = others.length === 0 ? (only?.key ?? ANY_SIGN) : ANY_SIGN;
  const many = String(signs.reduce((sum, { cells }) => sum + cells, 0));
  const shown = signs
    .slice(0, 4)
    .map(({ text, cells }) => (others.length === 0 ? `«${text}»` : `«${text}» (${String(cells)})`));
  const list = `${shown.join(", ")}${signs.length > 4 ? " …" : ""}`;
  const places = columns.slice(0, 3).map(({ column: at, header: head }) => `${columnLetters(at)} («${head}»)`);
  const place = `${places.join(", ")}${columns.length > 3 ? " …" : ""}`;
  const option = (id: string, label: Bilingual, key: string, means: SignMeaning) => ({
    id,
    label,
    answer: { kind: "sign" as const, form: signature, header, sign: key, means },
  });
  return {
    id: `sign:${signature}:${header ?? ""}:${signs.map(({ key }) => key).join("|")}`,
    cause: "sign",
    at,
    sentence: {
      vi: `Cột ${place} có ${many} ô ghi ${list}, chưa rõ có phải là dấu đăng ký không. Hiện chưa tính các ô này.`,
      en: `Column ${place} has ${many} cells with ${list}, and it is not clear whether they register. They are not counted for now.`,
    },
    options: [
      ...(others.length === 0
        ? []
        : signs
            .slice(0, 4)
            .map(({ key, text }) =>
              option(`only:${key}`, { vi: `«${text}» là đăng ký`, en: `«${text}» registers` }, key, "yes"),
            )),
      option("yes", { vi: "Có, tính là đăng ký", en: "Yes, they register" }, sign, "yes"),
      option("no", { vi: "Không tính", en: "No, do not count them" }, sign, "no"),
    ],
    typed: null,
  };
}

/** Two signs that fill every cell between them: the one may well say no. */
function mixedSignsQuestion(sheet: SheetText, signature: string, { signs, at }: MixedSigns): Question {
  const [one, other] = signs;
  const option = (id: string, label: Bilingual, sign: string, means: SignMeaning) => ({
    id,
    label,
    answer: { kind: "sign" as const, form: signature, header: null, sign: signKey(sign), means },
  });
  const without = (sign: string): Bilingual => ({
    vi: `«${sign}» là không đăng ký`,
    en: `«${sign}» does not register`,
  });
  return {
    id: `sign:${signature}::${signKey(one)}|${signKey(other)}`,
    cause: "sign",
    at: sheet.ref(at.row, at.column),
    sentence: {
      vi: `Sheet «${sheet.name}»: mọi ô dưới các danh hiệu đều ghi «${one}» hoặc «${other}». Hiện tính cả hai là có đăng ký; anh/chị cho biết có dấu nào nghĩa là không.`,
      en: `Sheet «${sheet.name}»: every cell under the titles holds «${one}» or «${other}». Both count as a registration for now; please say whether one of them means no.`,
    },
    options: [
      option("both", { vi: "Cả hai là có đăng ký", en: "Both register" }, other, "yes"),
      option("first-is-no", without(one), one, "no"),
      option("second-is-no", without(other), other, "no"),
    ],
    typed: null,
  };
}
