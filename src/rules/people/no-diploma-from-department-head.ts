import type { Form } from "../../domain/form/form";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import type { AwardRecipient } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import { valueAt } from "../../workbook/grid";
import { toA1, type CellRef } from "../../workbook/refs";
import { always, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt } from "../wording";

/**
 * A Sở gives Giấy khen; Bằng khen is given by the province or the ministry. «Bằng khen Giám đốc Sở» does not exist,
 * wherever it is written: as a title, in the remarks, at the head of a column.
 */
export const noDiplomaFromDepartmentHead: Rule = {
  id: "no-diploma-from-department-head",
  title: {
    vi: "Giám đốc Sở tặng Giấy khen, không tặng Bằng khen",
    en: "The head of a department gives certificates, not diplomas of merit",
  },
  why: {
    vi: "Giám đốc Sở quyết định Giấy khen; Bằng khen do Chủ tịch UBND tỉnh, Bộ trưởng hoặc Thủ tướng tặng.",
    en: "The head of a department grants certificates; diplomas are granted by the province, a minister or the Prime Minister.",
  },
  scope: "row",
  needs: [],
  basis: (regime) => regime.decidedByDepartmentHead,
  severity: always("warning"),
  changes: "mark",

  *check(view) {
    for (const form of view.facts.registrationForms) {
      for (const { cell, text } of headsOf(form, view)) yield problem(cell, text, null);
    }
    for (const entry of view.reading.register.entries) {
      const words = [...entry.claims, ...entry.unreadTitles, ...(entry.remarks === null ? [] : [entry.remarks])];
      const found = words.find(({ text }) => namesNoSuchDiploma(text, entry.kind));
      if (found !== undefined) yield problem(found.cell, found.text, entry);
    }
  },
};

function namesNoSuchDiploma(text: string, recipient: AwardRecipient | null): boolean {
  return recogniseAwards(text, { recipient }).some(({ wants, negated }) => wants?.kind === "no-such-award" && !negated);
}

function headsOf(form: Form, { facts }: RuleView): readonly { readonly cell: CellRef; readonly text: string }[] {
  const grid = facts.gridBySheet.get(form.sheet);
  if (grid === undefined || form.headerRows === null) return [];
  const [first, last] = form.headerRows;
  return form.columns.flatMap(({ column }) => {
    for (let row = last; row >= first; row -= 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && namesNoSuchDiploma(value, null)) {
        return [{ cell: { sheet: form.sheet, row, column }, text: value }];
      }
    }
    return [];
  });
}

function problem(cell: CellRef, text: string, entry: Entry | null): Problem {
  const label = toA1(cell);
  const who = entry === null ? "" : `, ${entry.name.value}`;
  return {
    at: cell,
    subject: entry?.subject ?? null,
    message: {
      vi: `Ô ${label}${who}: biểu ghi «${excerpt(text)}». Giám đốc Sở tặng Giấy khen; Bằng khen do Chủ tịch UBND tỉnh hoặc Bộ trưởng tặng. Anh/chị xem giúp ý là Giấy khen của Giám đốc Sở hay đề nghị Bằng khen của UBND tỉnh.`,
      en: `Cell ${label}${who}: the form says «${excerpt(text)}». The head of a department gives certificates (Giấy khen); diplomas (Bằng khen) come from the province or the minister. Please say which of the two is meant.`,
    },
  };
}
