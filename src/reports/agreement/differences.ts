import type { Bilingual } from "../../domain/bilingual";
import type { Counted } from "../../domain/counted/counted";
import { awardWords, two } from "../../targets/wording";
import type { Grid } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import type { CellWrite } from "../../workbook/write-plan";
import type { TitleFigure } from "./title-figures";

/** Two forms of one set that show different numbers for one title. */
export interface Difference {
  readonly more: TitleFigure;
  readonly less: TitleFigure;
  /** How many the smaller one leaves out because they are no CBCCVC; null: it is not that. */
  readonly outside: number | null;
}

/** For each title the first two forms that differ, the larger figure first; none where all show one number. */
export function differencesAmong(figures: readonly TitleFigure[], counted: readonly Counted[]): readonly Difference[] {
  const titles = new Map<string, TitleFigure[]>();
  for (const figure of figures) {
    const title = `${figure.recipient} ${figure.award} ${figure.standing}`;
    const own = titles.get(title);
    if (own) own.push(figure);
    else titles.set(title, [figure]);
  }
  return [...titles.values()].flatMap((own): readonly Difference[] => {
    const [first] = own;
    const other = own.find(({ value, ref }) => value !== first?.value && ref.sheet !== first?.ref.sheet);
    if (first === undefined || other === undefined) return [];
    const [more, less] = first.value > other.value ? [first, other] : [other, first];
    const ladder = counted.find(
      ({ award, recipient, standing }) =>
        award === more.award && recipient === more.recipient && standing === more.standing,
    )?.ladder;
    const outside = ladder?.outsideBase.value ?? 0;
    const isBase = more.rung === "held" && less.rung === "inBase" && more.value - less.value === outside;
    return [{ more, less, outside: isBase && more.recipient === "individual" ? outside : null }];
  });
}

/** «03 LĐTT»: what the note under a form that counts everybody names. */
export function noteOf(differences: readonly Difference[]): Bilingual | null {
  const parts = differences.flatMap(({ more, outside }) =>
    outside === null ? [] : [{ count: outside, words: awardWords(more.award) }],
  );
  if (parts.length === 0) return null;
  return {
    vi: `trong đó NLĐ: ${parts.map(({ count, words }) => `${two(count)} ${words.vi}`).join(", ")}`,
    en: `of whom on contract: ${parts.map(({ count, words }) => `${String(count)} ${words.en}`).join(", ")}`,
  };
}

/** The words on each sheet, as they stand or as they would after filling. */
export type WordsOnSheets = ReadonlyMap<string, readonly string[]>;

/** What stands on the sheets, and what these writes would put there. */
export function wordsOn(sheets: readonly Grid[], writes: readonly CellWrite[] = []): WordsOnSheets {
  return new Map(
    sheets.map(({ name, values }) => [
      name,
      [
        ...values.flatMap((row) => row.filter((value) => typeof value === "string")),
        ...writes.flatMap(({ ref, content }) => (ref.sheet === name && content.kind === "text" ? [content.text] : [])),
      ],
    ]),
  );
}

/** Whether one of the two forms prints what makes the difference: words that name people on contract and how many. */
export function isPrinted({ more, less, outside }: Difference, words: WordsOnSheets): boolean {
  if (outside === null) return false;
  const number = new RegExp(`(?<![\\d.,/])0*${String(outside)}(?![\\d.,/])`);
  return [more, less].some(({ ref }) => words.get(ref.sheet)?.some((text) => namesContract(text) && number.test(text)));
}

function namesContract(text: string): boolean {
  return /nlđ|người lao động|hợp đồng/iu.test(text.normalize("NFC"));
}

/** «LĐTT: «Biểu tổng hợp» (ô H17) ghi 34, «Đối chiếu chỉ tiêu» (ô D24) ghi 31 …» */
export function differenceSentence(difference: Difference): Bilingual {
  const { more, less, outside } = difference;
  const name = awardWords(more.award);
  const shows = ({ ref, value }: TitleFigure): Bilingual => ({
    vi: `«${ref.sheet}» (ô ${toA1(ref)}) ghi ${two(value)}`,
    en: `“${ref.sheet}” (cell ${toA1(ref)}) says ${String(value)}`,
  });
  const note = noteOf([difference]);
  if (outside === null || note === null) {
    return {
      vi: `Hai biểu nộp cùng nhau ghi hai số về ${name.vi}: ${shows(more).vi}, ${shows(less).vi}. Anh/chị xem lại để hai biểu khớp nhau, hoặc ghi chú lý do dưới biểu.`,
      en: `Two forms handed in together give two figures for ${name.en}: ${shows(more).en}, ${shows(less).en}. Please make them agree, or note the reason beneath.`,
    };
  }
  return {
    vi: `Hai biểu nộp cùng nhau ghi hai số về ${name.vi}: ${shows(more).vi}, ${shows(less).vi}. Biểu sau không gồm ${two(outside)} NLĐ. Anh/chị ghi chú dưới biểu «${more.ref.sheet}»: «${note.vi}».`,
    en: `Two forms handed in together give two figures for ${name.en}: ${shows(more).en}, ${shows(less).en}. The latter leaves out ${String(outside)} on contract. Please note beneath “${more.ref.sheet}”: “${note.vi}”.`,
  };
}
