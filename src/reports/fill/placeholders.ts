import type { Bilingual, Locale } from "../../domain/bilingual";
import { glossary, glossaryAwardIds } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { SheetArea } from "../../workbook/refs";
import type { Grid, WorkbookSnapshot } from "../../workbook/grid";
import { formatAt, valueAt } from "../../workbook/grid";
import { text, type SkippedCell } from "../../workbook/write-plan";
import { contentFor, type BindInput } from "./bind-figures";
import type { Binding } from "./binding";
import { whyOf } from "./describe-source";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { facetsOf, noFacets } from "./label-facets";
import { matchUnit } from "./match-unit";
import { countMeant } from "./source-of-cell";
import { wholeScope, type Scope, type Source } from "./source";
import { folded } from "./words";

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
    const both = recipients.length > 1;
    const code = codeOf(short);
    if (!both) {
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

function codeOf(words: string): string {
  return folded(words).replace(/ /g, "").toUpperCase();
}

/** What a placeholder or a name means: a source to count, or words of the register. */
type Meant = { readonly kind: "source"; readonly source: Source } | { readonly kind: "words"; readonly words: string };

function meaningOf(words: string, { facts, year }: BindInput): Meant | null {
  const dot = words.lastIndexOf(".");
  const unitWords = dot > 0 ? words.slice(0, dot).trim() : "";
  const key = (dot > 0 ? words.slice(dot + 1) : words).trim();
  const scope = scopeOf(unitWords, facts);
  if (scope === null) return null;
  if (/^nam$/.test(folded(key)) && year !== null) return { kind: "words", words: String(year) };
  if (/^(co quan|ten co quan)$/.test(folded(key)) && facts.register.organisation)
    return { kind: "words", words: facts.register.organisation.value };
  const hint: RecipientKind | null = /\btap the$/.test(folded(key)) ? "collective" : null;
  const facets = facetsOf(key, hint, year);
  const isShare = facets.measure === "share";
  const counted = isShare ? { ...facets, measure: null } : facets;
  const meant = countMeant(counted, noFacets, scope, facts, /^(tong so|tong so nguoi|so nguoi)$/.test(folded(key)));
  if (meant.kind !== "source") return null;
  if (!isShare) return meant;
  const collective = meant.source.kind === "award" && meant.source.recipient === "collective";
  const whole: Source = collective ? { kind: "units", scope } : { kind: "headcount", who: "all", scope };
  return { kind: "source", source: { kind: "share", part: meant.source, whole } };
}

function scopeOf(unitWords: string, facts: Facts): Scope | null {
  if (unitWords === "") return wholeScope;
  const match = matchUnit(unitWords, facts.units, []);
  return match.kind === "unit" ? { kind: "units", units: [match.unit.key] } : null;
}

function unknownWord(placeholder: string): Bilingual {
  return {
    vi: `Chưa hiểu «${placeholder}» nên ô này được giữ nguyên. Anh/chị xem bảng từ dùng trong ngoặc {{…}} ở Trợ giúp.`,
    en: `“${placeholder}” is not known, so the cell is left. The words that may stand in {{…}} are listed in Help.`,
  };
}

/** Binds every `{{…}}` of a sheet; unknown ones are named. */
export function bindPlaceholders(
  grid: Grid,
  input: BindInput,
  locale: Locale,
): { readonly bindings: readonly Binding[]; readonly unknown: readonly SkippedCell[] } {
  const bindings: Binding[] = [];
  const unknown: SkippedCell[] = [];
  grid.values.forEach((values, index) => {
    values.forEach((value, at) => {
      if (typeof value !== "string" || !value.includes("{{")) return;
      const ref = { sheet: grid.name, row: index + 1, column: at + 1 };
      const found = [...value.matchAll(/\{\{([^{}]+)\}\}/g)];
      const meanings = found.map((match) => meaningOf(match[1] ?? "", input));
      if (found.length === 0) return;
      const strange = found.find((_, each) => meanings[each] === null);
      if (strange) {
        unknown.push({ ref, why: unknownWord(strange[0])[locale] });
        return;
      }
      const [only] = meanings;
      const alone = found.length === 1 && value.trim() === found[0]?.[0];
      if (alone && only?.kind === "source") {
        bindings.push(bindingFor(ref, only.source, grid, input, `{{${found[0]?.[1] ?? ""}}}`));
        return;
      }
      const filled = value.replace(
        /\{\{([^{}]+)\}\}/g,
        (whole, words: string) => inWords(meaningOf(words, input), input.facts) ?? whole,
      );
      bindings.push({
        ref,
        source: null,
        value: text(filled),
        confidence: 1,
        why: {
          vi: `Ô này điền theo ${found.map((match) => match[0]).join(", ")}.`,
          en: `This cell is filled by ${found.map((match) => match[0]).join(", ")}.`,
        },
        rows: meanings.flatMap((meant) => (meant?.kind === "source" ? evaluate(meant.source, input.facts).rows : [])),
        figure: null,
        form: "",
        key: value,
      });
    });
  });
  return { bindings, unknown };
}

function inWords(meant: Meant | null, facts: Facts): string | null {
  if (meant === null) return null;
  if (meant.kind === "words") return meant.words;
  const { value } = evaluate(meant.source, facts);
  if (value === null) return null;
  if (typeof value === "string") return value;
  return meant.source.kind === "share" ? `${(value * 100).toFixed(2).replace(".", ",")}%` : String(value);
}

function bindingFor(ref: Binding["ref"], source: Source, grid: Grid, { facts }: BindInput, key: string): Binding {
  const figure = evaluate(source, facts);
  return {
    ref,
    source,
    value: figure.value === null ? null : contentFor(source, figure.value, formatAt(grid, ref.row, ref.column)),
    confidence: 1,
    why: figure.missing ?? whyOf(source, facts),
    rows: figure.rows,
    figure: typeof figure.value === "number" ? figure.value : null,
    form: "",
    key,
  };
}

/** Binds cells that carry a defined name of the vocabulary: `TD_LDTT`, `TD_TYLE_LDTT`, `TD_CSTDCS__VANPHONG`. */
export function bindNames(snapshot: WorkbookSnapshot, input: BindInput): readonly Binding[] {
  return snapshot.names.flatMap(({ name, area }): readonly Binding[] => {
    if (area === null || !isOneCell(area)) return [];
    const parts = /^(TD_[A-Z0-9_]*?[A-Z0-9])(?:__([A-Z0-9]+))?$/i.exec(name);
    const word = placeholderWords.find((each) => each.name === parts?.[1]?.toUpperCase());
    const grid = snapshot.sheets.find((sheet) => sheet.name === area.sheet);
    if (!word || !grid) return [];
    const unitCode = parts?.[2]?.toUpperCase() ?? null;
    const unit = unitCode === null ? null : input.facts.units.find((each) => codeOf(each.name) === unitCode);
    if (unit === undefined) return [];
    const meant = meaningOf(unit === null ? word.words : `${unit.name}.${word.words}`, input);
    const ref = { sheet: area.sheet, row: area.top, column: area.left };
    if (meant?.kind === "source") return [bindingFor(ref, meant.source, grid, input, name)];
    if (meant?.kind !== "words") return [];
    const isNumber = typeof valueAt(grid, ref.row, ref.column) === "number" || /^\d+$/.test(meant.words);
    return [
      {
        ref,
        source: null,
        value: isNumber ? { kind: "number", number: Number(meant.words) } : text(meant.words),
        confidence: 1,
        why: { vi: `Ô này mang tên ${name}.`, en: `This cell carries the name ${name}.` },
        rows: [],
        figure: null,
        form: "",
        key: name,
      },
    ];
  });
}

function isOneCell(area: SheetArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}
