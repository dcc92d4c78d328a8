import type { Period } from "../domain/register/period";
import type { Sourced } from "../domain/register/sourced";

const recruited =
  /(?:mới\s+)?tuyển\s+dụng[^\d;.]{0,30}(?:(?<day>\d{1,2})\s*[/.-]\s*)?(?<month>\d{1,2})\s*[/.-]\s*(?<year>20\d\d)/iu;

/** «tuyển dụng 4/2022», «mới tuyển dụng từ ngày 15/4/2022»: the date that remarks give for a recruitment. */
export function recruitmentInRemarks(remarks: Sourced<string>): readonly Sourced<Period>[] {
  const found = recruited.exec(remarks.value.normalize("NFC"));
  const [month, year] = [Number(found?.groups?.["month"]), Number(found?.groups?.["year"])];
  if (found === null || !(month >= 1 && month <= 12)) return [];
  const [text] = found;
  const typed = found.groups?.["day"];
  if (typed === undefined) return [{ ...remarks, text, value: { precision: "month", year, month, text } }];
  const day = Number(typed);
  if (day < 1 || day > 31) return [];
  const date = [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return [{ ...remarks, text, value: { precision: "day", date, text } }];
}
