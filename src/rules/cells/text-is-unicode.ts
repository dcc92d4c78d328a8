import type { Bilingual } from "../../domain/bilingual";
import type { Form } from "../../domain/form/form";
import { asUnicode, isCertain } from "../../text/legacy/decode";
import { detectEncoding, encodingOfFont } from "../../text/legacy/detect";
import { fontAt, formulaAt, valueAt, type Grid } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { text, type CellWrite } from "../../workbook/write-plan";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { excerpt } from "../wording";

/** Font of official papers (NĐ 30/2020, Phụ lục I); it has every Vietnamese letter. */
const unicodeFont = "Times New Roman";
const beyondAscii = /[^\u0020-\u007E\r\n\t]/;

/** A cell that is not in Unicode. */
interface OldText {
  readonly ref: CellRef;
  readonly before: string;
  /** What it says; null where letters were lost and nobody can know. */
  readonly after: string | null;
  readonly font: string | null;
  readonly isGarbled: boolean;
}

/**
 * A form is typed in Unicode. TCVN3 (.VnTime) and VNI texts are converted together with their font, texts that another
 * program garbled as they are, once per form. What does not become known words is told and left as it is.
 */
export const textIsUnicode: Rule = {
  id: "text-is-unicode",
  title: { vi: "Biểu gõ bằng phông Unicode", en: "The form is typed in Unicode" },
  why: {
    vi: "Chữ gõ bằng bảng mã cũ không tìm, không lọc, không so được và hiện sai ở máy khác.",
    en: "Text in an old encoding cannot be found, filtered or compared and shows wrong elsewhere.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ facts }) {
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      const texts = oldTexts(form, grid);
      for (const isGarbled of [false, true]) {
        const problem = problemOf(
          texts.filter((cell) => cell.isGarbled === isGarbled),
          isGarbled ? garbled : oldFont,
        );
        if (problem !== null) yield problem;
      }
    }
  },
};

function oldTexts({ extent, sheet }: Form, grid: Grid): readonly OldText[] {
  const texts: OldText[] = [];
  for (let row = extent.top; row <= Math.min(extent.bottom, grid.values.length); row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || !beyondAscii.test(value) || formulaAt(grid, row, column) !== null) continue;
      const font = fontAt(grid, row, column);
      const { encoding } = detectEncoding(value, font);
      if (encoding === "unicode") continue;
      const after = asUnicode(value, font);
      if (after === value) continue;
      const isGarbled = encoding === "utf8-as-1252" || encoding === "lost";
      texts.push({ ref: { sheet, row, column }, before: value, after, font, isGarbled });
    }
  }
  return texts;
}

function problemOf(texts: readonly OldText[], { sentence, label }: Wording): Problem | null {
  const [first, ...others] = texts;
  if (first === undefined) return null;
  const sample = excerpt(texts.find(({ after }) => after !== null)?.after ?? first.before);
  const writes = texts.flatMap(conversion);
  return {
    at: first.ref,
    subject: null,
    related: others.map(({ ref }) => ref),
    message: sentence(texts, sample),
    ...(writes.length === 0
      ? {}
      : {
          fix: {
            safe: true,
            label,
            writes,
          },
        }),
  };
}

/** The write that puts a text in Unicode; none where it does not become words for certain. */
function conversion({ ref, before, after, font }: OldText): readonly CellWrite[] {
  if (after === null || !isCertain(after, font)) return [];
  const isOldFont = encodingOfFont(font) !== null;
  return [{ ref, content: text(after), expectedBefore: text(before), ...(isOldFont ? { font: unicodeFont } : {}) }];
}

interface Wording {
  readonly sentence: (texts: readonly OldText[], sample: string) => Bilingual;
  readonly label: Bilingual;
}

function fontSentence(texts: readonly OldText[], sample: string): Bilingual {
  const font = texts.find((cell) => encodingOfFont(cell.font) !== null)?.font ?? "TCVN3, VNI";
  const count = String(texts.length);
  return {
    vi: `Biểu này gõ bằng phông cũ (${font}): ${count} ô không phải Unicode. Đã đọc được, ví dụ «${sample}»; máy khác hoặc phần mềm của cấp trên có thể hiện sai. Anh/chị chuyển cả chữ và phông sang Unicode.`,
    en: `This form is typed in an old encoding (${font}): ${count} cells are not Unicode. They were read, for example «${sample}»; other computers may show them wrong. Convert text and font to Unicode.`,
  };
}

function garbledSentence(texts: readonly OldText[], sample: string): Bilingual {
  const lost = texts.filter(({ after }) => after === null).length;
  const read = texts.length - lost;
  const parts: Bilingual[] = [];
  if (read > 0) {
    parts.push({
      vi: `Biểu này có ${String(read)} ô bị vỡ chữ khi chép từ chương trình khác. Đã đọc được, ví dụ «${sample}». Anh/chị chuyển lại thành chữ Việt.`,
      en: `In this form ${String(read)} cells were garbled by another program. They were read, for example «${sample}». Convert them back.`,
    });
  }
  if (lost > 0) {
    parts.push({
      vi: `${String(lost)} ô vỡ chữ đã mất một phần, không đọc lại được; các ô này được giữ nguyên. Anh/chị gõ lại.`,
      en: `${String(lost)} garbled cells have lost letters and cannot be read; they are left as they are. Please type them again.`,
    });
  }
  return { vi: parts.map(({ vi }) => vi).join(" "), en: parts.map(({ en }) => en).join(" ") };
}

const oldFont: Wording = {
  sentence: fontSentence,
  label: { vi: "Chuyển chữ và phông sang Unicode", en: "Convert text and font to Unicode" },
};

const garbled: Wording = {
  sentence: garbledSentence,
  label: { vi: "Chuyển lại thành chữ Việt", en: "Convert back to Vietnamese letters" },
};
