import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Grid } from "../../workbook/grid";
import { titleYear } from "../kind/title-facts";
import { levelIn } from "./quantity-in";

/** The year that a plan's title, or else its sheet's name, speaks of; null where neither names one. */
export function yearOfPlan(grid: Grid, form: Form | null): number | null {
  const ofTitle = form === null ? null : titleYear(form.title);
  if (ofTitle !== null) return ofTitle;
  const until = form?.headerRows?.[0] ?? 8;
  const titles = grid.values
    .slice(0, Math.max(0, until - 1))
    .flatMap((cells) => cells.filter((value) => typeof value === "string"))
    .filter((line) => namesPlan(line) && levelIn(line) === null);
  const years = titles.flatMap((line) => titleYear(line) ?? []);
  if (years[0] !== undefined) return years[0];
  const inName = /(?<!\d)(20\d\d)(?!\d)/.exec(grid.name);
  return inName === null ? null : Number(inName[1]);
}

function namesPlan(line: string): boolean {
  return /chi tieu|muc tieu|ke hoach|nghi quyet|phat dong|giao uoc|cam ket|thoa uoc|thong bao|huong dan|chuong trinh|phong trao|thi dua/.test(
    lettersOf(line),
  );
}
