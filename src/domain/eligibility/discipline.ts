import { disciplineForms, type DisciplineForm } from "../regimes/regime";

/**
 * What a cell says about discipline in a year of achievement.
 * `stated`: a legal form with a decision of that year. `mentioned`: words to ask about, never a fact. `none`: nothing,
 * a denial («không bị kỷ luật»), a virtue («kỷ luật, kỷ cương») or another year's case.
 */
export type DisciplineReading =
  | { readonly kind: "stated"; readonly form: DisciplineForm }
  | { readonly kind: "mentioned"; readonly words: string }
  | { readonly kind: "none" };

const words: Readonly<Record<DisciplineForm, string>> = {
  reprimand: "khiển trách",
  warning: "cảnh cáo",
  "salary-cut": "hạ bậc lương",
  demotion: "giáng chức",
  removal: "cách chức",
  dismissal: "buộc thôi việc",
};

const denied =
  /(không|chưa|ko|k)\s+(?:(?:bị|có|vi phạm|ai|xử lý|hình thức|người|trường hợp)\s+){0,4}(kỷ luật|khiển trách|cảnh cáo)/u;
const virtue =
  /(kỷ luật|kỷ cương)[,\-–và\s]+(kỷ cương|kỷ luật|trật tự|hành chính|lao động|phát ngôn|đảng)|(chấp hành|thực hiện|giữ|ý thức|tổ chức)[^.;]{0,40}kỷ luật|(hội đồng|ban)\s+kỷ luật/u;

/** Reads a cell of a column «Kỷ luật». `stated` only with a legal form and a decision of `year`. */
export function disciplineInColumn(text: string, year: number): DisciplineReading {
  const said = plain(text);
  const form = formIn(said);
  if (form === null || isAboutOthers(said, year)) return { kind: "none" };
  const hasDecision = /quyết định|\bqđ|\/qđ/u.test(said) && yearsIn(said).includes(year);
  return hasDecision ? { kind: "stated", form } : { kind: "mentioned", words: words[form] };
}

/** Reads remarks: free text never states a fact, it only mentions. */
export function disciplineInRemarks(text: string, year: number): DisciplineReading {
  const said = plain(text);
  if (isAboutOthers(said, year)) return { kind: "none" };
  const form = formIn(said);
  if (form !== null) return { kind: "mentioned", words: words[form] };
  return said.includes("kỷ luật") ? { kind: "mentioned", words: "kỷ luật" } : { kind: "none" };
}

/** Mildest is 0. */
export function weightOf(form: DisciplineForm): number {
  return disciplineForms.indexOf(form);
}

function formIn(said: string): DisciplineForm | null {
  return disciplineForms.findLast((form) => said.includes(words[form])) ?? null;
}

function isAboutOthers(said: string, year: number): boolean {
  const years = yearsIn(said);
  return denied.test(said) || virtue.test(said) || (years.length > 0 && !years.includes(year));
}

function yearsIn(said: string): readonly number[] {
  return [...said.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([digits]) => Number(digits));
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/kỉ luật/gu, "kỷ luật")
    .replace(/\s+/gu, " ")
    .trim();
}
