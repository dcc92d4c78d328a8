import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { type Grid, isBlank } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { shown } from "../shown";
import { rowAndWho } from "../who";
import { cellsOfColumn, type DataCell } from "./data-cells";

/** Signs a legend explains before it is one, and how many of the marks must be of it. */
const leastSigns = 2;
const usual = { share: 4, of: 5 } as const;

/** Where the sheet explains its signs, a cell that holds another one means something nobody wrote down. */
export const signIsInLegend: Rule = {
  id: "sign-is-in-legend",
  title: { vi: "Ký hiệu trong biểu có trong phần chú giải", en: "Signs are those that the legend explains" },
  why: {
    vi: "Ký hiệu không có trong chú giải thì người đọc không biết nghĩa.",
    en: "A sign that the legend does not explain means nothing to a reader.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check(view) {
    const toldElsewhere = unreadCells(view);
    for (const form of view.facts.forms) {
      const grid = view.facts.gridBySheet.get(form.sheet);
      const legend = grid === undefined ? null : legendOf(form, grid);
      if (legend === null) continue;
      const cells = form.columns
        .filter(({ role }) => role === "mark")
        .flatMap((column) => [...cellsOfColumn(view, form, column)])
        .filter(({ value }) => !isBlank(value) && shown(value).trim().length <= 3);
      // Numbers say how often, or are a total's.
      const odd = cells.filter((cell) => !legend.signs.has(signOf(cell)) && !/^\d+$/u.test(signOf(cell)));
      if ((cells.length - odd.length) * usual.of < cells.length * usual.share) continue;
      for (const cell of odd) {
        if (toldElsewhere.has(`${toA1(cell.ref)} ${cell.ref.sheet}`)) continue;
        const who = rowAndWho(cell.ref, view);
        const sign = shown(cell.value).trim();
        const known = legend.written.map((one) => `«${one}»`).join(", ");
        yield {
          at: cell.ref,
          subject: view.facts.subjectAt(cell.ref),
          message: {
            vi: `${who.vi}: ô ${toA1(cell.ref)} ghi «${sign}», không có trong phần chú giải (${known}). Anh/chị sửa thành ký hiệu đã chú giải, hoặc giải thích thêm ký hiệu này.`,
            en: `${who.en}: cell ${toA1(cell.ref)} holds «${sign}», which the legend (${known}) does not explain. Please use one of its signs, or explain this one.`,
          },
        };
      }
    }
  },
};

function signOf({ value }: DataCell): string {
  return fold(shown(value)).trim();
}

function unreadCells({ reading: { register } }: RuleView): ReadonlySet<string> {
  return new Set(
    register.entries.flatMap(({ unreadTitles }) => unreadTitles.map(({ cell }) => `${toA1(cell)} ${cell.sheet}`)),
  );
}

interface Legend {
  /** Folded. */
  readonly signs: ReadonlySet<string>;
  readonly written: readonly string[];
}

const alone = /^\s*["'«“(]?([^\s"'«»“”()]{1,3})["'»”)]?\s*$/u;
const explained = /^\s*[=:–-]\s*\p{L}/u;
const inLine =
  /(?:^|[;,.:(]|(?<!\s)\s)\s*(?:(?:ký hiệu|dấu)\s*)?["'«“]?([^\s"'«»“”;,.:=()]{1,3})["'»”]?(?:\s*[=:]|\s+là\s)\s*(?=\p{L}{2})/giu;

/** Signs that lines above or below the table explain: «Đ = đăng ký» in one cell, or sign and words side by side. */
function legendOf({ extent, headerRows, dataRows }: Form, grid: Grid): Legend | null {
  const [top, bottom] = [headerRows?.[0] ?? dataRows?.[0] ?? extent.top, dataRows?.[1] ?? extent.bottom];
  const written: string[] = [];
  for (let row = extent.top; row <= Math.min(extent.bottom + 3, grid.values.length); row += 1) {
    if (row >= top && row <= bottom) continue;
    const texts = (grid.values[row - 1] ?? []).filter((value) => !isBlank(value)).map(shown);
    for (const [index, text] of texts.entries()) {
      const [, sign] = alone.exec(text) ?? [];
      if (sign !== undefined && explained.test(texts[index + 1] ?? "")) written.push(sign);
      else if (text.length <= 400) for (const [, one = ""] of text.matchAll(inLine)) written.push(one);
    }
  }
  const signs = new Set(written.map((sign) => fold(sign)));
  return signs.size < leastSigns ? null : { signs, written: [...new Set(written)] };
}
