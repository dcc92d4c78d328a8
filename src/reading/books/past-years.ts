import type { Evidence } from "../../domain/form/form";
import type { RecognisedForm } from "../read-form";
import { standingOfForm } from "./form-standing";
import { type FormYear, yearOfForm } from "./form-year";
import { holdsClaims, namesIn } from "./listed";
import { wordsOfForm } from "./sheet-words";

interface Dated {
  readonly form: RecognisedForm;
  readonly year: FormYear | null;
}

/**
 * Lists of earlier years beside this year's: what they say is history. Her word decides; then title and sheet name
 * together, a hidden sheet, or most of the names standing in the later list too. A list of other recipients with an
 * old year in its title alone may be a slip, and is still counted.
 */
export function withHistoryTold(forms: readonly RecognisedForm[]): readonly RecognisedForm[] {
  const dated = forms
    // A list we made from a registration has all its names and the year in hand: that makes the registration no older.
    .filter((form) => form.form.kind === "registration" && !form.isMadeByUs)
    .map((form): Dated => ({ form, year: yearOfForm(form) }));
  const newest = newestOf(dated);
  if (newest === null) return forms;
  const current = new Set(dated.filter(({ year }) => year?.year === newest).flatMap(({ form }) => namesIn(form)));
  return forms.map((form) => {
    const year = dated.find((one) => one.form === form)?.year ?? null;
    const evidence = pastBecause(form, year, newest, current);
    return evidence === null
      ? form
      : { ...form, form: { ...form.form, kind: "history", evidence: [evidence], alternativeKinds: ["registration"] } };
  });
}

/** The year at hand of these forms; null where none says any. */
export function newestYear(forms: readonly RecognisedForm[]): number | null {
  return newestOf(forms.map((form) => ({ form, year: yearOfForm(form) })));
}

/** The newest in which anything is claimed, of lists that her own words do not put aside. */
function newestOf(dated: readonly Dated[]): number | null {
  const claimed = dated.filter(({ form, year }) => year !== null && holdsClaims(form));
  const kept = claimed.filter(({ form }) => !wordsOfForm(form).isSetAside);
  const years = (kept.length > 0 ? kept : claimed).map(({ year }) => year?.year ?? 0);
  return years.length === 0 ? null : Math.max(...years);
}

function pastBecause(
  form: RecognisedForm,
  year: FormYear | null,
  newest: number,
  current: ReadonlySet<string>,
): Evidence | null {
  if (form.form.kind !== "registration" || form.isMadeByUs) return null;
  const isSaid = form.form.evidence[0]?.source === "answer";
  if (standingOfForm(form) === "past") return SAID_PAST;
  if (year === null || year.year >= newest || (isSaid && year.said !== "by-her")) return null;
  if (year.said === "by-her") return SAID_PAST;
  const names = namesIn(form);
  const again = names.filter((name) => current.has(name)).length;
  const isHidden = form.table.sheet.grid.visibility !== "visible";
  if (names.length > 0 && again * 2 >= names.length) return sameNames(year, newest, again, names.length);
  return year.said === "twice" || isHidden ? ofEarlierYear(year, newest) : null;
}

const SAID_PAST: Evidence = {
  source: "answer",
  sentence: {
    vi: "Anh/chị cho biết đây là danh hiệu của năm trước.",
    en: "You said that these are titles of an earlier year.",
  },
};

function ofEarlierYear(year: FormYear, newest: number): Evidence {
  const [where, whereEn] = placeOf(year);
  const hidden = year.said === "twice" ? "" : "Sheet này đang ẩn. ";
  const hiddenEn = year.said === "twice" ? "" : "The sheet is hidden. ";
  return {
    source: "title",
    sentence: {
      vi: `${hidden}${where} ghi năm ${String(year.year)}, còn trong tệp đã có biểu năm ${String(newest)}: đây là danh hiệu của năm trước.`,
      en: `${hiddenEn}${whereEn} of ${String(year.year)}, and the workbook holds a form of ${String(newest)}: these are titles of an earlier year.`,
    },
  };
}

function sameNames(year: FormYear, newest: number, again: number, names: number): Evidence {
  const share = `${String(again)}/${String(names)}`;
  const [where, whereEn] = placeOf(year);
  return {
    source: "title",
    sentence: {
      vi: `${where} ghi năm ${String(year.year)} và ${share} tên trong biểu cũng có ở biểu năm ${String(newest)}: đây là danh hiệu của năm trước.`,
      en: `${whereEn} of ${String(year.year)} and ${share} of its names stand in the form of ${String(newest)} too: these are titles of the year before.`,
    },
  };
}

/** What says the year. */
function placeOf({ said }: FormYear): readonly [string, string] {
  if (said === "twice") return ["Biểu và tên sheet đều", "Form and sheet are"];
  return said === "name" ? ["Tên sheet", "By its name the sheet is"] : ["Biểu", "The form is"];
}
