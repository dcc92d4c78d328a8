import { unitNamed } from "../../units/unit-named";
import type { OfficeUnit } from "../office/office-unit";
import { folded } from "../../text/fold";
import type { Arrived } from "../sent/sent-file";
import { unitFinder } from "../office/which-unit";

const STATED = /^\(?\s*(?:đơn vị|phòng, ban)\s*:\s*(.+?)\)?$/iu;
const UNIT = /^\(?(?:phòng|p\.|văn phòng|thanh tra|trung tâm|chi cục|ban|khoa|tổ|đội|trạm)(?=[\s.])/iu;

/** Where her book names no units, they are those that the files name, each once, by name. */
export function unitsOfFiles(arrived: readonly Arrived[]): readonly OfficeUnit[] {
  const named = new Map<string, string>();
  for (const each of arrived) {
    if (each.kind === "unreadable") continue;
    const lines = each.file.forms.flatMap((form) => form.lines.map(({ text }) => text));
    const columns = each.file.rows.flatMap(({ unitWords }) => unitWords);
    const collectives = each.file.rows.flatMap(({ recipient, name }) => (recipient === "collective" ? [name] : []));
    for (const text of [...lines, ...columns, ...collectives]) {
      const words = STATED.exec(text.normalize("NFC"))?.[1] ?? (UNIT.test(text.normalize("NFC")) ? text : null);
      if (words === null || words.length > 90) continue;
      const name = words.replace(/^[(\s]+|[)\s.]+$/gu, "").replace(/^tập thể /iu, "");
      if (!named.has(folded(name))) named.set(folded(name), name);
    }
  }
  // «P. QLBG» and «Phòng Quản lý biên giới» are one unit; the longest spelling names it.
  const units: OfficeUnit[] = [];
  for (const name of [...named.values()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))) {
    if (unitFinder(units).named(name) === null) units.push({ name, unit: unitNamed(name, [name]), headcount: null });
  }
  return units.sort((one, other) => (one.name < other.name ? -1 : 1));
}
