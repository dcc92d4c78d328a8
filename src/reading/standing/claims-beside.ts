import type { Question } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import { type Standing, standings } from "../../domain/form/standing";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { herWords } from "../../vocabulary/award-words";
import { type ClaimSource, readClaims } from "../claims/claims";
import type { CodeBook } from "../claims/code-book";
import { isClaimColumn } from "../columns/claim-columns";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import { formSigns } from "../signs/form-signs";
import { signQuestions } from "../signs/sign-questions";

/** A title that a row holds at another standing than the one its form is counted by. */
export interface ClaimBeside {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly claim: AwardClaim;
}

export interface ClaimsBeside {
  readonly claims: readonly ClaimBeside[];
  readonly questions: readonly Question[];
}

/**
 * «Đăng ký đầu năm | Hội đồng xét» in one list: what the columns say that are not counted, each under its own standing.
 * A stage with a sign that nobody understands is left out whole, and asked: half of it would be a wrong figure.
 */
export function claimsBeside(form: RecognisedForm, entries: readonly Entry[], codes: CodeBook): ClaimsBeside {
  const claims: ClaimBeside[] = [];
  const questions: Question[] = [];
  for (const standing of standings) {
    const own = columnsAt(form, standing);
    if (own.length === 0) continue;
    const at = withColumns(form, own);
    const signs = formSigns(at);
    const asked = signQuestions(at, signs);
    questions.push(...asked);
    const source: ClaimSource = {
      sheet: form.table.sheet,
      columns: at.form.columns,
      codes,
      hers: herWords(form.answers),
      signs,
      heading: null,
      year: titleYear(form.form.title),
    };
    const read = entries.map((entry) => ({ entry, read: readClaims(source, entry.at.row, entry.kind) }));
    if (asked.length > 0 || read.some((one) => one.read.unreadTitles.length > 0)) continue;
    claims.push(
      ...read.flatMap(({ entry, read: { claims: held } }) => held.map((claim) => ({ entry, standing, claim }))),
    );
  }
  return { claims, questions };
}

/** Those of which she said nothing else since. */
function columnsAt({ form }: RecognisedForm, standing: Standing): readonly Column[] {
  return form.beside.filter(
    (column) =>
      column.standing === standing && form.columns.some((one) => one.column === column.column && one.role === "other"),
  );
}

/** The form as it reads at another stage: these columns for those that are counted. */
function withColumns(recognised: RecognisedForm, own: readonly Column[]): RecognisedForm {
  const columns = recognised.form.columns.flatMap((column) => {
    const other = own.find((one) => one.column === column.column);
    return other ? [other] : isClaimColumn(column) ? [] : [column];
  });
  return { ...recognised, form: { ...recognised.form, columns } };
}
