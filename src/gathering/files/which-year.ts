import { namedYears } from "../../text/years";
import type { SentFile, SentForm } from "../sent/sent-file";

/** The year a form is about, as its title says, else its sheet's name, else the file's; null where nothing says it. */
export function yearOfForm(form: SentForm, file: Pick<SentFile, "name">, wanted: number): number | null {
  const said = yearOf(form.title, wanted) ?? yearOf(form.sheet, wanted) ?? yearOf(file.name, wanted);
  if (said !== null) return said;
  // The day on which a unit signs may be of the year before: what stands above the title only confirms.
  return form.lines.some(({ text }) => yearOf(text, wanted) === wanted) ? wanted : null;
}

/** «(Kèm theo Công văn số … ngày 20/12/2024)»: the day of the letter is not the year of the list. */
const ENCLOSED = /\(?\s*(?:kèm theo|ban hành kèm|theo (?:công văn|kế hoạch)|ngày)[^)\n]*?(?:\)|\n|$)/giu;

/** A text that names the wanted year is about it, whatever other years stand beside; a school year is its second. */
export function yearOf(text: string, wanted: number): number | null {
  const own = text.normalize("NFC").replace(ENCLOSED, " ").replace(/_/g, " ");
  const years = namedYears(own).map(({ to }) => to);
  return years.includes(wanted) ? wanted : (years.at(-1) ?? null);
}
