import { plain } from "../../text/plain";
import { type CellLook, lookOf } from "../../layout/cell-looks";
import type { ColumnContent } from "../../layout/column-content";
import type { Legend } from "../claims/legends";

/** What the columns hold, signs that a note explains counted as the marks they are. */
export function withLegend(contents: readonly ColumnContent[], { marks }: Legend): readonly ColumnContent[] {
  return marks.size === 0 ? contents : contents.map((content) => explained(content, marks));
}

function explained(content: ColumnContent, signs: Legend["marks"]): ColumnContent {
  const told = content.texts.filter((text) => signs.has(plain(text)));
  if (told.length === 0) return content;
  const looks = new Map(content.looks);
  const add = (look: CellLook, by: number) => looks.set(look, (looks.get(look) ?? 0) + by);
  const ticked = { yes: 0, no: 0 };
  for (const text of told) {
    const seen = lookOf(text, text, "General");
    const before = (looks.get(seen) ?? 0) > 0 ? seen : "number";
    const meaning = signs.get(plain(text)) ?? "no";
    add(before, -1);
    add(meaning === "yes" ? "mark" : "nothing", 1);
    ticked[meaning] += 1;
  }
  const marks = looks.get("mark") ?? 0;
  return { ...content, looks, marks: Math.max(marks, ticked.yes), noes: Math.max(content.noes, ticked.no) };
}
