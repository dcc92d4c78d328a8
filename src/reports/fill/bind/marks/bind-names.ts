import type { WorkbookSnapshot } from "../../../../workbook/grid";
import type { SheetArea } from "../../../../workbook/refs";
import { number, text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { bindSource } from "../bind-source";
import type { BindInput } from "../bound-table";
import { markMeaning } from "./mark-meaning";
import { codeOf, placeholderWords } from "./vocabulary";

/** Binds cells that carry a defined name of the vocabulary: `TD_LDTT`, `TD_TYLE_LDTT`, `TD_CSTDCS__VANPHONG`. */
export function bindNames(snapshot: WorkbookSnapshot, input: BindInput): readonly Binding[] {
  return snapshot.names.flatMap(({ name, area }): readonly Binding[] => {
    const mark = markOf(name, input);
    const grid = snapshot.sheets.find((sheet) => sheet.name === area?.sheet);
    if (area === null || !isOneCell(area) || mark === null || !grid) return [];
    const meant = markMeaning(mark, input);
    if (meant === null) return [];
    const place = { grid, row: area.top, column: area.left, confidence: 1, form: "", key: name };
    if (meant.kind === "source") return [bindSource(meant.source, place, input.facts)];
    return [
      {
        ref: { sheet: area.sheet, row: area.top, column: area.left },
        source: null,
        value: /^\d+$/.test(meant.words) ? number(Number(meant.words)) : text(meant.words),
        confidence: 1,
        doubt: null,
        why: { vi: `Ô này điền theo tên ô ${name}.`, en: `This cell is filled by its name ${name}.` },
        rows: [],
        figure: null,
        form: "",
        key: name,
      },
    ];
  });
}

/** What would stand between braces for a name; null where it is none of ours or its unit is not known. */
function markOf(name: string, { facts }: BindInput): string | null {
  const [, code, unitCode] = /^(TD_[A-Z0-9_]*?[A-Z0-9])(?:__([A-Z0-9]+))?$/i.exec(name) ?? [];
  const word = placeholderWords.find((each) => each.name === code?.toUpperCase());
  if (!word) return null;
  if (unitCode === undefined) return word.words;
  const unit = facts.units.find((each) => codeOf(each.name) === unitCode.toUpperCase());
  return unit === undefined ? null : `${unit.name}.${word.words}`;
}

function isOneCell(area: SheetArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}
