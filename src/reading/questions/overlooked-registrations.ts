import { plain } from "../../text/plain";
import { yearOfForm } from "../books/form-year";
import { holdsClaims } from "../books/listed";
import { isClaimColumn } from "../columns/claim-columns";
import { SUMMARY_OF } from "../kind/title-votes";
import type { RecognisedForm } from "../read-form";
import { nameOfForm } from "../rows/form-extent";
import { namesOf } from "./unread-lists";

/** Of two lists the one repeats the other where more than this share of its names stands there. */
const SAME_PEOPLE = 0.5;

/**
 * Lists that say of themselves that they register and are read as something else: of no earlier year than what is
 * counted, and of people whom no list of that year registers. Never left aside without a word.
 */
export function overlookedRegistrations(forms: readonly RecognisedForm[]): ReadonlySet<RecognisedForm> {
  const counted = forms
    .filter((form) => form.form.kind === "registration" && !form.isMadeByUs)
    .map((form) => ({ names: new Set(namesOf(form)), year: yearOfForm(form)?.year ?? null }));
  const newest = counted.reduce<number | null>(
    (most, { year }) => (year === null ? most : Math.max(most ?? year, year)),
    null,
  );
  return new Set(
    forms.filter((form) => {
      if (!mayRegister(form) || !saysItRegisters(form)) return false;
      const year = yearOfForm(form)?.year ?? null;
      if (year !== null && newest !== null && year < newest) return false;
      const names = namesOf(form);
      return !counted.some(
        (other) =>
          (year === null || other.year === null || other.year >= year) &&
          names.filter((name) => other.names.has(name)).length > names.length * SAME_PEOPLE,
      );
    }),
  );
}

function mayRegister(form: RecognisedForm): boolean {
  const { kind, columns } = form.form;
  if (form.isKindSaid || form.isMadeByUs || !READ_AS.has(kind)) return false;
  return columns.some(isClaimColumn) && holdsClaims(form) && namesOf(form).length >= 2;
}

const READ_AS: ReadonlySet<string> = new Set(["history", "awards", "initiatives", "staff", "other"]);

/** «ĐĂNG KÝ …» above it or on its sheet, or «Đăng ký» over titles that are filled in. */
function saysItRegisters({ table, form }: RecognisedForm): boolean {
  const words = plain(nameOfForm(table));
  if (SUMMARY_OF.test(words) || OF_OTHERS.test(words)) return false;
  if (REGISTERS.test(words) || /^(?:bieu |ds |danh sach )?(?:dang ky|dk)\b/.test(plain(form.sheet))) return true;
  return form.columns.some((column) => isClaimColumn(column) && column.standing === "registered");
}

const REGISTERS = /\bdang ky\b|\bgiao uoc\b/;
/** What was decided, or a list of works: others than who register. */
const OF_OTHERS = /\bket qua\b|\bcong nhan\b|\bquyet dinh\b|\bsang kien\b|\bde tai\b|\bda dat\b|\bnam truoc\b/;
