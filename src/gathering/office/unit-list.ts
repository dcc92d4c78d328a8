import type { WorkbookReading } from "../../domain/check";
import type { Column, Form } from "../../domain/form/form";
import { figureAt } from "../../reading/rows/figure-at";
import type { SheetText } from "../../layout/sheet-text";
import { folded } from "../../text/fold";
import { unitNamed } from "../../units/unit-named";
import type { OfficeUnit } from "./office-unit";

const LIST = /danh sach (?:cac )?(?:don vi|phong|phong ban|co quan)/;
const NAME = /(?:ten )?(?:don vi|phong|co quan)/;
const SHORT = /viet tat|ten tat|ky hieu/;

/** «Danh sách đơn vị»: names, abbreviations and numbers of people, in its own order; empty where her book has none. */
export function readUnitList(reading: WorkbookReading, texts: ReadonlyMap<string, SheetText>): readonly OfficeUnit[] {
  for (const form of reading.sheets.flatMap(({ forms }) => forms)) {
    if (form.kind === "registration" || form.kind === "staff") continue;
    if (!LIST.test(folded(`${form.sheet} ${form.title}`))) continue;
    const text = texts.get(form.sheet);
    const units = text === undefined ? [] : unitsOf(form, text);
    if (units.length > 0) return units;
  }
  return [];
}

function unitsOf(form: Form, text: SheetText): readonly OfficeUnit[] {
  const of = (fits: (column: Column) => boolean) => form.columns.find(fits)?.column ?? null;
  const name = of(({ role, header }) => role === "unit" || (role === "name" && NAME.test(folded(header))));
  const short = of(({ header }) => SHORT.test(folded(header)));
  const people = of(({ role, header }) => role === "headcount" || /^so nguoi|^tong so/.test(folded(header)));
  if (name === null || form.headerRows === null) return [];
  const units = new Map<string, OfficeUnit>();
  for (const { row, fate } of form.rows) {
    if (row <= form.headerRows[1] || fate.fate === "structural") continue;
    const words = text.text(row, name).replace(/\s+/g, " ").trim();
    if (words === "") continue;
    const abbreviation = short === null ? "" : text.text(row, short);
    const spellings = abbreviation === "" ? [words] : [words, abbreviation, `Phòng ${abbreviation}`];
    if (!units.has(folded(words))) {
      units.set(folded(words), {
        name: words,
        unit: unitNamed(words, spellings),
        headcount: people === null ? null : figureAt(text, row, people),
      });
    }
  }
  return [...units.values()];
}
