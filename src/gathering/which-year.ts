import { namedYears } from "../text/years";
import type { SentFile, SentForm } from "./sent-file";

/** The year a form is about, as its title says, else its sheet's name, else the file's; null where nothing says it. */
export function yearOfForm(form: SentForm, file: Pick<SentFile, "name">, wanted: number): number | null {
  const above = form.lines.map(({ text }) => text).join(" \n ");
  return (
    yearOf(form.title, wanted) ??
    yearOf(form.sheet, wanted) ??
    yearOf(file.name.replace(/[_]+/g, " "), wanted) ??
    yearOf(above, wanted)
  );
}

/** A text that names the wanted year is about it, whatever other years stand beside; a school year is its second. */
export function yearOf(text: string, wanted: number): number | null {
  const years = namedYears(text.replace(/_/g, " ")).map(({ to }) => to);
  return years.includes(wanted) ? wanted : (years.at(-1) ?? null);
}
