import type { Entry } from "../../domain/register/register";
import { fold } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { statedUnits } from "../between-sheets/stated-units";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { excerpt, rowAndName, two } from "../wording";

/**
 * A unit that the whole workbook names once, between people of another unit whose name begins alike: «Khoa Chẩn đoán hình
 * thể» among those of «Khoa Chẩn đoán hình ảnh». Lists that say which units there are have a rule of their own.
 */
export const unitFitsItsNeighbours: Rule = {
  id: "unit-fits-its-neighbours",
  title: {
    vi: "Tên đơn vị chỉ ghi một lần giữa những người của đơn vị gần giống tên được xem lại",
    en: "A unit named once among the people of one with nearly its name is looked at again",
  },
  why: {
    vi: "Tên đơn vị gõ lệch một chữ làm người đó rơi vào một đơn vị không có, và đơn vị thật thiếu một người.",
    en: "A unit typed amiss puts somebody into a unit that does not exist, and leaves the real one a person short.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "row",

  *check(view) {
    for (const { entry, among } of unitsAmongOthers(view)) {
      const [cell, own] = [entry.unitText.cell, excerpt(entry.unitText.value.trim())];
      const [usual, count] = [excerpt(among.unitText.value.trim()), two(among.lines)];
      const who = rowAndName(entry);
      yield {
        at: cell,
        subject: entry.subject,
        related: [among.unitText.cell],
        message: {
          vi: `${who.vi}: ô ${toA1(cell)} ghi đơn vị «${own}», cả tệp chỉ có ở dòng này, trong khi người ở dòng trên và dòng dưới đều thuộc «${usual}» (${count} người). Anh/chị xem giúp có phải gõ nhầm tên đơn vị không.`,
          en: `${who.en}: cell ${toA1(cell)} names the unit «${own}», which stands nowhere else in the file, while the people above and below belong to «${usual}» (${count} people). Please see whether the unit was mistyped.`,
        },
      };
    }
  },
};

type WithUnit = Entry & { readonly unitText: NonNullable<Entry["unitText"]> };

/** Somebody whose unit is named once, with the unit of those around. */
export interface AmongOthers {
  readonly entry: WithUnit;
  readonly among: WithUnit & { readonly lines: number };
}

const known = new WeakMap<RuleView["facts"], readonly AmongOthers[]>();

export function unitsAmongOthers(view: RuleView): readonly AmongOthers[] {
  const before = known.get(view.facts);
  if (before !== undefined) return before;
  const found = statedUnits(view).length > 0 ? [] : view.facts.registrationForms.flatMap(({ id }) => inForm(id, view));
  known.set(view.facts, found);
  return found;
}

function inForm(form: string, view: RuleView): readonly AmongOthers[] {
  const { facts, limits } = view;
  const people = (facts.entriesByForm.get(form) ?? []).filter(isWithUnit);
  const lines = new Map<string, number>();
  for (const entry of people) lines.set(unitOf(entry), (lines.get(unitOf(entry)) ?? 0) + 1);
  const found = people.flatMap((entry, at): readonly AmongOthers[] => {
    const [above, below, own] = [people[at - 1], people[at + 1], unitOf(entry)];
    if (above === undefined || below === undefined || lines.get(own) !== 1) return [];
    const usual = unitOf(above);
    const count = lines.get(usual) ?? 0;
    if (usual !== unitOf(below) || count < limits.agreeing.linesOfUnit || !beginAlike(own, usual)) return [];
    return [{ entry, among: { ...above, lines: count } }];
  });
  if (found.length === 0) return [];
  const named = timesNamed(view);
  return found.filter(({ entry }) => named.get(unitOf(entry)) === 1);
}

/** In the row itself: under a heading everybody belongs to it. */
function isWithUnit(entry: Entry): entry is WithUnit {
  return entry.kind === "individual" && entry.unitText?.cell.row === entry.at.row;
}

function unitOf({ unitText }: WithUnit): string {
  return fold(unitText.value);
}

/** How often the workbook names each unit: beside people, as a collective, in its lists of staff and initiatives. */
function timesNamed({ reading: { register } }: RuleView): ReadonlyMap<string, number> {
  const { entries, staff, initiatives } = register;
  const texts = [
    ...[...entries, ...staff, ...initiatives].map(({ unitText }) => unitText?.value),
    ...entries.map(({ kind, name }) => (kind === "collective" ? name.value : undefined)),
  ];
  const times = new Map<string, number>();
  for (const text of texts) if (text !== undefined) times.set(fold(text), (times.get(fold(text)) ?? 0) + 1);
  return times;
}

/** «khoa chẩn đoán …»: the kind and a word of the name at least, and no number that tells units of a row apart. */
function beginAlike(own: string, usual: string): boolean {
  const [one, other] = [own.split(/\s+/u), usual.split(/\s+/u)];
  const isNumbered = [own, usual].some((text) => /\d/u.test(text));
  return !isNumbered && one.length > 2 && other.length > 2 && one[0] === other[0] && one[1] === other[1];
}
