import { inSentence } from "../../domain/in-sentence";
import type { Bilingual } from "../../domain/bilingual";
import { columnLetters, toA1 } from "../../workbook/refs";
import type { PreflightPoint } from "../preflight";
import type { PrivateCell, PrivateKind } from "./private-cells";

/** What it is; in English of one and of several. */
const kinds: Readonly<Record<PrivateKind, { readonly vi: string; readonly one: string; readonly many: string }>> = {
  health: { vi: "ghi chú về sức khỏe", one: "remark on health", many: "remarks on health" },
  maternity: { vi: "ghi chú về thai sản", one: "remark on maternity", many: "remarks on maternity" },
  discipline: { vi: "ghi chú về kỷ luật", one: "remark on discipline", many: "remarks on discipline" },
  family: { vi: "ghi chú về gia đình", one: "remark on family", many: "remarks on family" },
  "birth-date": { vi: "ngày sinh", one: "birth date", many: "birth dates" },
  "id-number": { vi: "số định danh", one: "ID number", many: "ID numbers" },
  comment: { vi: "bình luận của ô", one: "comment on a cell", many: "comments on cells" },
  struck: { vi: "chữ gạch ngang", one: "text struck through", many: "texts struck through" },
};

/** Cells named one by one; of more only the columns are. */
const MOST_CELLS = 6;

/** What goes along with the forms, or what the copy leaves blank: the first line before a copy is made; null for nothing. */
export function privatePoint(cells: readonly PrivateCell[], isBlanked: boolean): PreflightPoint | null {
  const [first] = cells;
  if (first === undefined) return null;
  const vi = inSentence(cells.length);
  const en = String(cells.length);
  const isOne = cells.length === 1;
  const sentence = isBlanked
    ? {
        vi: `${vi} ô ghi chú riêng tư được để trống trong bản sao; tệp gốc giữ nguyên.`,
        en: `${en} ${isOne ? "cell with a private remark is" : "cells with private remarks are"} left blank in the copy; the original keeps them.`,
      }
    : {
        vi: `Có ${vi} ô ghi chú riêng tư sẽ đi theo biểu.`,
        en: `${en} ${isOne ? "cell with a private remark goes" : "cells with private remarks go"} along with the forms.`,
      };
  const parts = partsOf(cells);
  return {
    kind: "private-cells",
    weight: isBlanked ? "will-be-done" : "must-see",
    at: first.ref,
    sentence: {
      vi: `${sentence.vi} Gồm: ${parts.map((part) => part.vi).join("; ")}.`,
      en: `${sentence.en} ${isOne ? "It is" : "They are"}: ${parts.map((part) => part.en).join("; ")}.`,
    },
  };
}

/** «02 ghi chú về thai sản (Đăng ký: H9, H14)» for each kind, in the order of their first cells. */
function partsOf(cells: readonly PrivateCell[]): readonly Bilingual[] {
  const kindsFound = [...new Set(cells.map(({ kind }) => kind))];
  return kindsFound.map((kind) => {
    const some = cells.filter((cell) => cell.kind === kind);
    const where = placesOf(some);
    return {
      vi: `${inSentence(some.length)} ${kinds[kind].vi} (${where.vi})`,
      en: `${String(some.length)} ${some.length === 1 ? kinds[kind].one : kinds[kind].many} (${where.en})`,
    };
  });
}

function placesOf(cells: readonly PrivateCell[]): Bilingual {
  const bySheet = new Map<string, PrivateCell[]>();
  for (const cell of cells) bySheet.set(cell.ref.sheet, [...(bySheet.get(cell.ref.sheet) ?? []), cell]);
  const texts = [...bySheet].map(([sheet, some]): Bilingual => {
    if (some.length <= MOST_CELLS) {
      const list = some.map(({ ref }) => toA1(ref)).join(", ");
      return { vi: `${sheet}: ${list}`, en: `${sheet}: ${list}` };
    }
    const columns = [...new Set(some.map(({ ref }) => columnLetters(ref.column)))].join(", ");
    return { vi: `${sheet}, cột ${columns}`, en: `${sheet}, column ${columns}` };
  });
  return { vi: texts.map(({ vi }) => vi).join("; "), en: texts.map(({ en }) => en).join("; ") };
}
