import { footnoteOpen } from "../meaning/footnotes";
import { facetsOf } from "../meaning/label-facets";
import type { Facets } from "../meaning/facets";
import type { Lexicon } from "../vocabulary/lexicon";
import { namedAward } from "../vocabulary/wording";
import { folded } from "../words";
import { withoutCodeSum } from "./code-sums";
import type { Line } from "./line";
import { withoutReference } from "./row-references";
import { shownText, type Table } from "./table";

/** What a line of a table says: its own words, what stands beside it, and the headings above it. */
export function facetsOfRow(
  table: Table,
  row: number,
  label: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): Facets {
  const own = countedIn(
    table,
    row,
    facetsInTable(withoutReference(table, withoutCodeSum(label), lexicon), authorityOf(table, row), lines, lexicon),
  );
  const note = footnoteOpen(label, table);
  return note === null ? own : { ...own, leftover: [...own.leftover, note] };
}

/**
 * What a line says by itself, beside who decides and under its heading: «Bằng khen» given by «Chủ tịch UBND tỉnh»,
 * «Giấy khen» under «A. Tập thể».
 */
function facetsInTable(label: string, authority: string, lines: readonly Line[], lexicon: Lexicon): Facets {
  const own = givenInPart(label, lines, lexicon) ?? facetsOf(label, null, lexicon);
  const above = lines.findLast(
    (line) => line.kind === "heading" || (line.kind === "sum" && !line.final) || isCapital(line),
  );
  const heading = above?.kind === "heading" || above?.kind === "item" ? above.label : "";
  const recipient = above?.kind === "heading" ? recipientAbove(lines, lexicon) : null;
  const facets = own.recipient === null && own.award !== null ? { ...own, recipient } : own;
  if (facets.award !== null && !facets.isOpen && facets.given.length === 0)
    for (const giver of [authority, heading]) {
      const given = facetsOf(`${label} của ${giver}`, null, lexicon);
      if (given.given.length > 0 && (given.isOpen || given.award === facets.award))
        return { ...facets, given: given.given, isOpen: given.isOpen };
    }
  const isLevelless = facets.award === "diploma-of-merit" || facets.isOpen || /^co thi dua$/.test(folded(label));
  if (!isLevelless) return facets;
  for (const giver of [authority, heading]) {
    const given = facetsOf(`${label} của ${giver}`, null, lexicon);
    if (given.award !== null && given.award !== facets.award && !given.isOpen)
      return { ...facets, award: given.award, isOpen: false };
  }
  // «Cờ thi đua» below «TRÌNH CHỦ TỊCH UBND TỈNH» is what it is taken for anyway.
  if (isExplained(label, heading, lexicon)) return facets;
  // «C. TRÌNH ỦY BAN TRUNG ƯƠNG …»: of a giver that nobody knows, and of no other.
  return namesGiver(heading, lexicon) ? { ...facets, leftover: [...facets.leftover, heading] } : facets;
}

/** «Giấy khen», below it «Trong đó: của Cục trưởng»: the award of that giver alone; null where the words say something else. */
function givenInPart(label: string, lines: readonly Line[], lexicon: Lexicon): Facets | null {
  const giver = /^[-+\s]*trong (?:số )?đó\s*:?\s*(?:của|do)?\s+(.+)$/iu.exec(label.normalize("NFC"))?.[1];
  const whole = lines.findLast((line) => line.kind === "item");
  const named = whole === undefined ? null : namedAward(whole.label, lexicon);
  if (giver === undefined || named === null || whole === undefined) return null;
  const given = facetsOf(`${whole.label.slice(named.at.from, named.at.to)} của ${giver}`, null, lexicon);
  return given.award === whole.facets.award && given.given.length > 0 && given.leftover.length === 0
    ? { ...given, isPart: true }
    : null;
}

/** «C | TRÌNH CHỦ TỊCH UBND TỈNH», whatever unit it sounds like. */
function isCapital(line: Line): boolean {
  return line.kind === "item" && line.label === line.label.toUpperCase() && /\p{L}{2} \p{L}/u.test(line.label);
}

function isExplained(label: string, heading: string, lexicon: Lexicon): boolean {
  const giver = heading.replace(/^\s*(trình|đề nghị)\s+/iu, "");
  return facetsOf(`${label} của ${giver}`, null, lexicon).leftover.length === 0;
}

function namesGiver(heading: string, lexicon: Lexicon): boolean {
  return /^(trinh|de nghi|do|cua|cap)\b/.test(folded(heading)) && facetsOf(heading, null, lexicon).leftover.length > 0;
}

/** «B. CÁ NHÂN › III. Hình thức khen thưởng»: whom the nearest of the headings names that names anybody. */
function recipientAbove(lines: readonly Line[], lexicon: Lexicon): Facets["recipient"] {
  for (const line of [...lines].reverse()) {
    const recipient = line.kind === "heading" ? facetsOf(line.label, null, lexicon).recipient : null;
    if (recipient !== null) return recipient;
  }
  return null;
}

/** «ĐVT | người», «ĐVT | tập thể»: what a line counts says whose award it is, where its own words leave that open. */
function countedIn(table: Table, row: number, facets: Facets): Facets {
  if (facets.award === null || facets.recipient !== null) return facets;
  const column = table.columns.find(({ path }) => /^(dvt|don vi tinh|don vi do)$/.test(folded(path.at(-1) ?? "")));
  const unit = column === undefined ? "" : folded(shownText(table.grid, row, column.column));
  if (/^(nguoi|ca nhan|dong chi|luot nguoi)$/.test(unit)) return { ...facets, recipient: "individual" };
  return /^(tap the|don vi|phong|phong don vi|to)$/.test(unit) ? { ...facets, recipient: "collective" } : facets;
}

/** What the column «Cấp quyết định» says of a line. */
function authorityOf(table: Table, row: number): string {
  const column = table.columns.find(({ path }) =>
    /^(cap|co quan|tham quyen|nguoi) (quyet dinh|khen|khen thuong|cong nhan|trinh|tang)\b/.test(
      folded(path.at(-1) ?? ""),
    ),
  );
  return column === undefined ? "" : shownText(table.grid, row, column.column);
}
