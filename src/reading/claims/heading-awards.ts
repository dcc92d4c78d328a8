import { withoutConditions } from "../../vocabulary/asides";
import { withAuthority } from "../../vocabulary/authority-words";
import { type HerWords, type NamedAward, awardsNamed, isOurs } from "../../vocabulary/award-words";
import { isFinishedSentence } from "../../vocabulary/sentences";
import { definesSign } from "../../vocabulary/sign-definitions";
import type { ClaimSource } from "./claims";
import { type OuterHeading, outerHeading } from "../../layout/outer-heading";
import type { Table } from "../../layout/find-tables";
import { headingDepth, isNextNumber, numberedText } from "../../text/heading-number";
import type { RecognisedForm } from "../read-form";
import type { ShapedRow } from "../rows/row-shape";
import type { SectionPlace } from "../rows/section-places";

/** What the innermost heading that names a title names; the title of the list where no heading does. */
export function headingAward(
  sections: readonly SectionPlace[],
  title: ClaimSource["heading"],
  hers: HerWords,
): ClaimSource["heading"] {
  const inner = [...sections].reverse();
  for (const [at, section] of inner.entries()) {
    const awards = definesSign(section.text)
      ? []
      : awardsNamed(withoutConditions(section.text), null, hers).filter(isOurs);
    if (awards.length === 0) continue;
    const outer = inner.slice(at).map(({ text }) => text);
    const { row, column, text } = section;
    return { awards: awards.map((award) => withAuthority(award, outer)), row, column, text, isTitle: false };
  }
  return title;
}

/**
 * The one title or award that the lines above the heading name; null where they name none or several. Of tables beside
 * one another each may have a title over its own columns: it goes before what stands over its neighbour.
 */
export function headingAwardOfTitle({ table, shaped }: RecognisedForm, hers: HerWords): ClaimSource["heading"] {
  const ofParts = firstHeadings(shaped);
  return (
    titleAwardOf(table, { inOwnColumns: true, hers, ofParts }) ??
    titleAwardOf(table.continues ?? table, { inOwnColumns: false, hers, ofParts }) ??
    outerAwardOf(outerHeading(table), hers)
  );
}

/**
 * «I. LAO ĐỘNG TIÊN TIẾN» before «II. GIẤY KHEN» heads the first part of a list, and is no title of the others. Where the
 * numbers begin anew below it, «I. Văn phòng» and «II. Phòng Tổ chức» are parts of what it heads.
 */
function firstHeadings(shaped: readonly ShapedRow[]): ReadonlySet<number> {
  const numbered = shaped.flatMap(({ row, shape }) => {
    const number = shape.shape === "structural" && shape.heading ? numberedText(shape.heading.text)?.number : undefined;
    return number === undefined ? [] : [{ row, number }];
  });
  return new Set(
    numbered.flatMap(({ row, number }, at) => {
      const next = numbered.slice(at + 1).find((other) => headingDepth(other.number) <= headingDepth(number));
      return next !== undefined && isNextNumber(number, next.number) ? [row] : [];
    }),
  );
}

interface TitleLines {
  readonly inOwnColumns: boolean;
  readonly hers: HerWords;
  /** Rows that head a part of the list alone. */
  readonly ofParts: ReadonlySet<number>;
}

function titleAwardOf(table: Table, { inOwnColumns, hers, ofParts }: TitleLines): ClaimSource["heading"] {
  const { sheet } = table;
  const until = table.header?.top ?? table.body;
  for (let row = until - 1; row >= table.first; row -= 1) {
    if (ofParts.has(row)) continue;
    for (const column of sheet.filled(row)) {
      if (inOwnColumns && (column < table.left || column > table.right)) continue;
      const text = sheet.text(row, column);
      const award = definesSign(text) || isFinishedSentence(text) ? null : onlyAward(text, hers);
      if (award) return { awards: [withAuthority(award, [text])], row, column, text, isTitle: true };
    }
  }
  return null;
}

function outerAwardOf(heading: OuterHeading | null, hers: HerWords): ClaimSource["heading"] {
  const award = heading === null || definesSign(heading.text) ? null : onlyAward(heading.text, hers);
  return heading && award ? { awards: [withAuthority(award, [heading.text])], ...heading, isTitle: true } : null;
}

function onlyAward(text: string, hers: HerWords): NamedAward | null {
  const [only, ...others] = awardsNamed(withoutConditions(text), null, hers);
  return others.length === 0 && only && isOurs(only) ? only : null;
}
