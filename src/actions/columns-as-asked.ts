import type { Bilingual } from "../domain/bilingual";
import { isFormOf, type FormOfHers } from "../gathering/merged/columns-like-hers";
import type { SheetOf } from "../gathering/merged/merged-columns";
import { notAPattern } from "../gathering/words/about-patterns";
import type { OfficeBook } from "./office-book";

/** Her forms that the merged sheets follow; none where she asked for none or it cannot be done. */
export interface ColumnsAsked {
  readonly forms: Readonly<Partial<Record<SheetOf, FormOfHers>>>;
  readonly told: readonly Bilingual[];
}

/**
 * «Theo biểu đang có»: the form on the sheet she named. For recipients that it has no lines for, her only other form that
 * has; where several do, our own columns are used, for nothing says which she means.
 */
export function columnsAsAsked({ forms }: Pick<OfficeBook, "forms">, like: string | null): ColumnsAsked {
  if (like === null) return { forms: {}, told: [] };
  const wanted = like.normalize("NFC");
  const own = forms.filter(({ sheet }) => sheet.normalize("NFC") === wanted);
  if (own.length === 0) return { forms: {}, told: [notAPattern.noForm(like)] };
  const formOf = (sheet: SheetOf): FormOfHers | undefined => {
    const here = own.find((form) => isFormOf(form, sheet));
    if (here) return here;
    const [only, ...others] = forms.filter((form) => isFormOf(form, sheet));
    return others.length === 0 ? only : undefined;
  };
  const [individual, collective] = [formOf("individual"), formOf("collective")];
  return {
    forms: { ...(individual ? { individual } : {}), ...(collective ? { collective } : {}) },
    told: [],
  };
}
