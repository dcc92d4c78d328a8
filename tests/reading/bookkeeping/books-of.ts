import type { Answer } from "../../../src/domain/answer";
import type { WorkbookSnapshot } from "../../../src/workbook/grid";
import { findTables } from "../../../src/layout/find-tables";
import { sheetTextOf } from "../../../src/layout/sheet-text";
import { shelfOf } from "../../../src/reading/bookkeeping/balance";
import type { Books } from "../../../src/reading/bookkeeping/books";
import { statementsOf } from "../../../src/reading/bookkeeping/constraints";
import type { Statement } from "../../../src/reading/bookkeeping/statement";
import { readCodeBook } from "../../../src/reading/claims/code-tables";
import { readRegistration } from "../../../src/reading/claims/read-registration";
import { formKeys } from "../../../src/reading/questions/answers-about";
import { recogniseForm, signatureOf } from "../../../src/reading/read-form";

/** The registrations of a workbook, read with what is said of them and nothing weighed. */
export function booksOf(snapshot: WorkbookSnapshot, answers: readonly Answer[] = []): readonly Books[] {
  const sheets = snapshot.sheets.map(sheetTextOf);
  const codes = readCodeBook(sheets);
  const tables = sheets.flatMap(findTables);
  const signatures = tables.map(signatureOf);
  const keys = formKeys(tables.map(({ sheet }, at) => ({ signature: signatures[at] ?? "", sheet: sheet.name })));
  return tables
    .map((table, at) => {
      const names = { id: `f${String(at + 1)}`, signature: signatures[at] ?? "", key: keys[at] ?? "" };
      return recogniseForm(table, names, codes, answers);
    })
    .filter(({ form }) => form.kind === "registration")
    .map((form) => ({ form, lines: readRegistration(form, { codes, dateSystem: 1900, organisation: null }) }));
}

/** All that the sheets say of these lists. */
export function allSaidOf(books: readonly Books[]): readonly Statement[] {
  return books.flatMap((one) => statementsOf(one, shelfOf(one, books, null)));
}
