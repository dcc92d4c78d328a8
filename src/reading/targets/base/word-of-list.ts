import type { WorkbookReading } from "../../../domain/check";
import type { Form } from "../../../domain/form/form";
import { lettersOf } from "../../../domain/glossary/letters";
import type { DenominatorBasis, Target } from "../../../domain/targets/target";

/**
 * A base in the list's own words: «DANH SÁCH CÁN BỘ CÔNG ĐOÀN ĐĂNG KÝ THI ĐUA» lists «cán bộ công đoàn», so that a share
 * of those is one of everybody listed there; the column «Phòng, tòa» names what «70% phòng, tòa» are.
 */
export function inWordsOfLists({ sheets }: WorkbookReading): (target: Target) => Target {
  const lists = sheets.flatMap(({ forms }) => forms.filter(({ countedIn }) => countedIn));
  const people = new Set(lists.flatMap((form) => peopleOf(form)));
  const units = new Set(lists.flatMap((form) => unitsOf(form)));
  return (target) => {
    const base = target.denominator;
    if (base?.kind !== "unclear" || base.words === "") return target;
    const meant = meantBy(lettersOf(base.words), people, units);
    return meant === null ? target : { ...target, denominator: meant };
  };
}

function meantBy(
  words: string,
  people: ReadonlySet<string>,
  units: ReadonlySet<string>,
): Extract<DenominatorBasis, { kind: "staff" | "units" }> | null {
  if (people.has(words)) return { kind: "staff" };
  return units.has(words) ? { kind: "units" } : null;
}

/** «DANH SÁCH … ĐĂNG KÝ»: whom the title says that it lists. */
function peopleOf({ title }: Form): readonly string[] {
  const named = /\bdanh sach (.{4,60}?) (?:dang k[iy]|de nghi|tham gia|nam|xet)\b/.exec(lettersOf(title));
  return named?.[1] === undefined ? [] : [named[1]];
}

function unitsOf({ columns }: Form): readonly string[] {
  return columns.filter(({ role }) => role === "unit").map(({ header }) => lettersOf(header.split(" › ").at(-1) ?? ""));
}
