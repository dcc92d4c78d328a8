import type { Question, SignMeaning } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { columnLetters } from "../../workbook/refs";
import type { RecognisedForm } from "../read-form";
import type { SheetText } from "../../layout/sheet-text";
import { ANY_SIGN, type AskedSigns, type FormSigns, signKey } from "./form-signs";
import { markedLines } from "./marked-lines";
import { type MixedSigns, mixedSigns } from "./mixed-signs";

/** What is asked about the signs of a form: once for a column, and once for two signs that may be opposites. */
export function signQuestions(form: RecognisedForm, signs: FormSigns): readonly Question[] {
  const { sheet } = form.table;
  const { signature } = form.form;
  const mixed = mixedSigns(markedLines(form), signs);
  return [
    ...signs.asked.map((asked) => signQuestion(sheet, signature, asked.column.name, asked)),
    ...(mixed === null ? [] : [mixedSignsQuestion(sheet, signature, mixed)]),
  ];
}

/** Signs of one column that nobody understands; counted as nothing until she says. */
function signQuestion(sheet: SheetText, signature: string, name: string, { column, signs }: AskedSigns): Question {
  const [first] = signs.values();
  const [only, ...others] = signs.keys();
  const sign = others.length === 0 ? (only ?? ANY_SIGN) : ANY_SIGN;
  const texts = [...signs.values()].map(({ text }) => `«${text}»`);
  const shown = texts.length > 4 ? `${texts.slice(0, 4).join(", ")} …` : texts.join(", ");
  const cells = [...signs.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  const letters = columnLetters(column.column);
  const option = (id: string, label: Bilingual, means: SignMeaning) => ({
    id,
    label,
    answer: { kind: "sign" as const, form: signature, header: name, sign, means },
  });
  return {
    id: `sign:${signature}:${name}:${others.length === 0 ? sign : [...signs.keys()].join("|")}`,
    cause: "sign",
    at: sheet.ref(first?.rows[0] ?? 1, column.column),
    sentence: {
      vi: `Cột ${letters} («${column.header}») có ${String(cells)} ô ghi ${shown}, chưa rõ có phải là dấu đăng ký không. Hiện chưa tính các ô này.`,
      en: `Column ${letters} («${column.header}») has ${String(cells)} cells with ${shown}, and it is not clear whether they register. They are not counted for now.`,
    },
    options: [
      option("yes", { vi: "Có, tính là đăng ký", en: "Yes, they register" }, "yes"),
      option("no", { vi: "Không tính", en: "No, do not count them" }, "no"),
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
