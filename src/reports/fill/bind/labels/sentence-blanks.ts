import { inSentence } from "../../../../domain/in-sentence";
import { text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import { noFacets, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { narrowingOf } from "../../meaning/narrowing";
import type { Source } from "../../source";
import { blanksIn } from "../../write/blanks";
import { shareSaid } from "../figures/cell-meaning";
import { figureOf, labelFacets, saysFigure } from "./label-meaning";

/** What the last figure of the sentences so far was: «trong đó nữ ……» divides it, «đạt …… %» is a share of it. */
export interface SaidBefore {
  readonly facets: Facets | null;
  readonly source: Source | null;
}

export const saidNothing: SaidBefore = { facets: null, source: null };

/** A sentence with figures in place of its dots. */
export interface FilledSentence {
  readonly binding: Omit<Binding, "ref" | "form" | "key"> | null;
  readonly said: SaidBefore;
}

/**
 * A sentence with its dots replaced by the figures they wait for, all of them or none. What a figure counts stands before
 * its dots and behind them, up to the next comma: «có …… người đăng ký CSTĐCS».
 */
export function sentenceFilled(sentence: string, before: SaidBefore, facts: Facts): FilledSentence {
  let filled = "";
  let end = 0;
  let read = 0;
  let said = before;
  const rows: Binding["rows"][number][] = [];
  const blanks = blanksIn(sentence);
  for (const [at, { from, to }] of blanks.entries()) {
    const clause = clauseBehind(sentence.slice(to, blanks[at + 1]?.from));
    const { facets, source } = meantBy(sentence.slice(read, from), clause, said, facts);
    said = { facets, source };
    const figure = source === null ? null : evaluate(source, facts);
    if (source === null || figure === null || typeof figure.value !== "number") return { binding: null, said };
    filled +=
      sentence.slice(end, from) + (source.kind === "share" ? inPercent(figure.value) : inSentence(figure.value));
    rows.push(...figure.rows);
    end = to;
    read = to + clause.length;
  }
  const binding = {
    source: null,
    value: text(filled + sentence.slice(end)),
    confidence: 0.8,
    doubt: null,
    why: { vi: "Điền số vào chỗ chấm theo biểu đăng ký.", en: "The dots are filled in from the registration." },
    rows,
    figure: null,
  };
  return { binding, said };
}

/** The words behind dots that still speak of their figure. */
function clauseBehind(text: string): string {
  return /^[^,.;:()\n]*/u.exec(text)?.[0] ?? "";
}

function meantBy(label: string, clause: string, said: SaidBefore, facts: Facts): SaidBefore {
  if (/^\s*%/.test(clause)) return shareMeant(label, clause, said, facts);
  const words = `${label} ${clause}`;
  const facets = labelFacets(words, said.facets);
  return { facets, source: saysFigure(words, facets) ? figureOf(facets, facts) : null };
}

/** «…… người, đạt …… % so với tổng số CBCCVC»: the figure before it, or the title it names itself, over what the words say. */
function shareMeant(label: string, clause: string, said: SaidBefore, facts: Facts): SaidBefore {
  const own = facetsOf(`${label} tỷ lệ ${clause}`, null);
  const namesPart = own.award !== null || own.grade !== null;
  const isOther = own.leftover.length > 0 || narrowingOf(own, facts) !== null || (!namesPart && own.who.length > 0);
  if (isOther) return { facets: said.facets, source: null };
  const part = namesPart ? figureOf({ ...own, measure: null, base: null }, facts) : said.source;
  if (part === null || (part.kind !== "award" && part.kind !== "grade")) return { facets: said.facets, source: null };
  return {
    facets: said.facets,
    source: shareSaid(part, { ...noFacets, who: own.who, measure: "share", base: own.base }),
  };
}

/** 0.9429 as «94,29», 0.9 as «90». */
function inPercent(share: number): string {
  return String(Math.round(share * 10_000) / 100).replace(".", ",");
}
