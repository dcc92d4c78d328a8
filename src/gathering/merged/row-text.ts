import { glossaryAwardIds } from "../../domain/glossary/awards";
import { contentOf, type Shown } from "../../reports/create/block";
import { bareValue } from "../../workbook/cell-content";
import { fingerprint } from "../../workbook/fingerprint";
import type { CellContent } from "../../workbook/write-plan";
import type { MergedColumn } from "./merged-columns";
import { awardKey } from "./merged-row";

type Cells = ReadonlyMap<number, CellContent>;
type Columns = ReadonlyMap<number, MergedColumn>;

/** The columns of a line that say something of its recipient; numbering, headcount and «Nguồn» do not. */
export function isOfRecipient({ kind }: MergedColumn): boolean {
  return kind !== "number" && kind !== "headcount" && kind !== "source";
}

/**
 * What a line of a merged sheet says of its recipient, as a short hash of each cell that is not empty: enough to see
 * which cells she changed since, whatever the order of the columns. Thirty thousand of them fit into her book.
 */
export function lineDigest(cells: Cells, columns: Columns): string {
  const hashes = [...columns].flatMap(([at, column]) => {
    const words = isOfRecipient(column) ? cellWords(cells.get(at)) : "";
    return words === "" ? [] : [cellHash(column, words)];
  });
  return hashes.sort().join(" ");
}

/**
 * The columns whose cells hold something that no run has written.
 * @param written digests of what stood there, the newest first; empty where none is known: then nothing is hers
 */
export function editedColumns(written: readonly string[], cells: Cells, columns: Columns): ReadonlySet<number> {
  const known = written.map((digest) => new Set(digest.split(" ")));
  const isKnown = (column: MergedColumn, words: string) =>
    known.length === 0 ||
    known.some((hashes) =>
      words === ""
        ? ![...hashes].some((hash) => hash.startsWith(`${columnTag(column)}:`))
        : hashes.has(cellHash(column, words)),
    );
  return new Set(
    [...columns].flatMap(([at, column]) =>
      !isOfRecipient(column) || isKnown(column, cellWords(cells.get(at))) ? [] : [at],
    ),
  );
}

const hashes = new Map<string, string>();
/** Enough for the words of a large register; emptied when full. */
const MOST_HASHES = 100_000;

function cellHash(column: MergedColumn, words: string): string {
  const tag = columnTag(column);
  // Most cells are plain marks: their column says it all.
  if (words === MARK) return `${tag}:`;
  const text = `${tag}:${words}`;
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `${tag}:${parseInt(fingerprint(text).slice(0, 5), 16).toString(36)}`;
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(text, hash);
  return hash;
}

/** What a run writes for a title. */
const MARK = "x";

/** Of awards the place in the glossary; of those that nobody's glossary has their words. */
function columnTag(column: MergedColumn): string {
  if (column.kind !== "award") return column.kind.charAt(0);
  const { award } = column.award;
  if (award !== "other") return `a${String(glossaryAwardIds.indexOf(award))}`;
  return `o${fingerprint(awardKey(column.award)).slice(0, 6)}`;
}

/** A cell's content as one text, as she sees it. */
export function cellWords(content: CellContent | undefined): string {
  return String((content === undefined ? null : bareValue(content)) ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** A line that is about to be written, as the cells it will hold. */
export function contents(shown: ReadonlyMap<number, Shown>): ReadonlyMap<number, CellContent> {
  return new Map([...shown].map(([at, each]) => [at, contentOf(each)]));
}
