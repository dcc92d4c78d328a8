import type { Bilingual } from "../../../../domain/bilingual";
import { glossary, glossaryAwardIds } from "../../../../domain/glossary/awards";
import { folded } from "../../words";

/** One word of the vocabulary: what stands between the braces, and the defined name that means the same. */
export interface PlaceholderWord {
  /** «LĐTT» for `{{LĐTT}}`. */
  readonly words: string;
  /** «TD_LDTT»; a unit follows two underscores: «TD_LDTT__VANPHONG». */
  readonly name: string;
  readonly meaning: Bilingual;
}

/**
 * The vocabulary of placeholders, for the help page. Between the braces stands a word of this table, after a unit
 * and a dot where one unit is meant: `{{LĐTT}}`, `{{Tỷ lệ LĐTT}}`, `{{Phòng Hợp tác quốc tế.CSTĐCS}}`,
 * `{{Giấy khen tập thể}}`. A cell that holds nothing but a placeholder gets a number, one with other words a text.
 * A placeholder is gone once it is filled; where a form is filled again and again, a defined name does the same
 * and stays.
 */
export const placeholderWords: readonly PlaceholderWord[] = [
  {
    words: "Tổng số người",
    name: "TD_TONGSO",
    meaning: {
      vi: "Số người trong danh sách CBCCVC hoặc biểu đăng ký",
      en: "People in the staff list or the registration",
    },
  },
  { words: "Số phòng", name: "TD_SOPHONG", meaning: { vi: "Số phòng, đơn vị", en: "Number of units" } },
  {
    words: "Sáng kiến",
    name: "TD_SANGKIEN",
    meaning: { vi: "Số sáng kiến đăng ký", en: "Number of initiatives registered" },
  },
  {
    words: "Sáng kiến cấp tỉnh",
    name: "TD_SANGKIENTINH",
    meaning: { vi: "Số sáng kiến cấp tỉnh", en: "Number of initiatives of the provincial level" },
  },
  { words: "Năm", name: "TD_NAM", meaning: { vi: "Năm thành tích", en: "Year of achievement" } },
  { words: "Cơ quan", name: "TD_COQUAN", meaning: { vi: "Tên cơ quan", en: "Name of the organisation" } },
  ...glossaryAwardIds.flatMap((id): readonly PlaceholderWord[] => {
    const { short, vi, en, recipients } = glossary[id];
    const code = codeOf(short);
    if (recipients.length === 1) {
      return [
        { words: short, name: `TD_${code}`, meaning: { vi: `Số «${vi}»`, en: `Number of “${en}”` } },
        { words: `Tỷ lệ ${short}`, name: `TD_TYLE_${code}`, meaning: { vi: `Tỷ lệ «${vi}»`, en: `Share of “${en}”` } },
      ];
    }
    return [
      {
        words: `${short} cá nhân`,
        name: `TD_${code}_CN`,
        meaning: { vi: `Số cá nhân có «${vi}»`, en: `People with “${en}”` },
      },
      {
        words: `${short} tập thể`,
        name: `TD_${code}_TT`,
        meaning: { vi: `Số tập thể có «${vi}»`, en: `Collectives with “${en}”` },
      },
    ];
  }),
];

/** A unit or a word as a defined name spells it: «Văn phòng» is VANPHONG. */
export function codeOf(words: string): string {
  return folded(words).replace(/ /g, "").toUpperCase();
}
