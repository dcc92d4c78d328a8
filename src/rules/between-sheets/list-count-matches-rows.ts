import type { Bilingual } from "../../domain/bilingual";
import type { Form } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import type { CountedAs } from "../../domain/form/row-fate";
import { type CellRef, toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/**
 * «Danh sách này có 52 người», «Tổng cộng: 12 sáng kiến» above or below a list that registers nobody. Registrations and
 * decisions have rules of their own.
 */
export const listCountMatchesRows: Rule = {
  id: "list-count-matches-rows",
  title: {
    vi: "Số người, sáng kiến, công việc viết ở danh sách khớp với các dòng",
    en: "The number that a list of people, initiatives or works states agrees with its rows",
  },
  why: {
    vi: "Con số viết ở đầu hay cuối danh sách đi vào báo cáo; thêm bớt dòng mà quên sửa thì báo cáo sai.",
    en: "The number above or below a list goes into the report; rows were added and it was left as it was.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const form of view.facts.forms) {
      const listed = LISTED[form.kind];
      if (listed === undefined) continue;
      const rows = form.rows.filter(({ fate }) => fate.fate === "counted" && fate.as === listed.as).length;
      if (rows === 0 || form.rows.some(({ fate }) => fate.fate === "questioned")) continue;
      const counted = [rows, distinctIn(form, view)];
      for (const { at, said } of statedAround(form, listed.noun, view)) {
        if (counted.includes(said)) continue;
        yield {
          at,
          subject: null,
          figures: `${String(said)}/${String(rows)}`,
          message: {
            vi: `Ô ${toA1(at)} ghi ${two(said)} ${listed.what.vi}, còn đếm từng dòng của danh sách được ${two(rows)}. Anh/chị xem giúp con số nào đúng.`,
            en: `Cell ${toA1(at)} says ${two(said)} ${listed.what.en}, while the list has ${two(rows)} rows. Please see which figure is right.`,
          },
        };
      }
    }
  },
};

interface Listed {
  readonly as: CountedAs;
  readonly noun: string;
  readonly what: Bilingual;
}

const LISTED: Readonly<Partial<Record<FormKind, Listed>>> = {
  staff: {
    as: "staff",
    noun: "người|đồng chí|đ/c|cán bộ|công chức|viên chức|cbccvc|cbcc|nhân viên|lao động|giáo viên|quân nhân",
    what: { vi: "người", en: "people" },
  },
  initiatives: {
    as: "initiative",
    noun: "sáng kiến|giải pháp|đề tài",
    what: { vi: "sáng kiến", en: "initiatives" },
  },
  works: { as: "work", noun: "công trình|phần việc|công việc", what: { vi: "công trình, phần việc", en: "works" } },
  tasks: { as: "task", noun: "nhiệm vụ|công việc|việc", what: { vi: "nhiệm vụ", en: "tasks" } },
};

/** Numbers in lines around the rows that speak of the whole list; of two that differ neither is. */
function statedAround(
  form: Form,
  noun: string,
  { facts }: RuleView,
): readonly { readonly at: CellRef; readonly said: number }[] {
  const grid = facts.gridBySheet.get(form.sheet);
  const stated = new RegExp(
    `(?:^[\\s(*-]*(?:tổng(?: số| cộng)?|cộng|ấn định)|danh sách(?: này| trên)? (?:này |trên )?(?:gồm|có))[^\\d;.]{0,40}?(?<![\\d./-])(\\d{1,5})\\s*(?:\\([^)]*\\)\\s*)?(?:${noun})(?!\\p{L})`,
    "iu",
  );
  const [first, last] = form.dataRows ?? [1, 0];
  const found: { readonly at: CellRef; readonly said: number }[] = [];
  for (let row = form.extent.top; row <= form.extent.bottom + 3; row += 1) {
    const isOfList = row >= (form.headerRows?.[0] ?? first) && row <= last;
    if (isOfList && form.rows.find((one) => one.row === row)?.fate.fate === "counted") continue;
    for (const [index, value] of (grid?.values[row - 1] ?? []).entries()) {
      if (typeof value !== "string" || value.length > 200) continue;
      const words = value.normalize("NFC").replace(/trong đó.*$/isu, "");
      const [, digits] = stated.exec(words) ?? [];
      if (digits !== undefined) found.push({ at: { sheet: form.sheet, row, column: index + 1 }, said: Number(digits) });
    }
  }
  return found.every(({ said }) => said === found[0]?.said) ? found.slice(0, 1) : [];
}

/** People once each, where somebody stands in the list twice. */
function distinctIn({ sheet, extent, kind }: Form, { reading: { register } }: RuleView): number | null {
  if (kind !== "staff") return null;
  const own = register.staff.filter(({ at }) => at.sheet === sheet && extent.top <= at.row && at.row <= extent.bottom);
  return new Set(own.map(({ key }) => key)).size;
}
