import type { Question, QuestionOption } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import { columnLetters } from "../../workbook/refs";
import { plain } from "../../text/plain";
import { isAboutSomethingElse } from "../../vocabulary/head-phrase";
import { isClaimColumn } from "../columns/claim-columns";
import { isUnexplained } from "../columns/unexplained-columns";
import { FORM_NAMES } from "../kind/form-names";
import { isOtherList } from "../kind/votes-for-lists";
import { isOutside } from "../rows/apart";
import type { RecognisedForm } from "../read-form";

const ABOUT = /thi dua|danh hieu|khen thuong|dang ky/;
/** Who decides, who signs, who takes part: lists about emulation that register nobody. */
const OF_OTHERS = /hoi dong|thanh vien|ban chi dao|to giup viec|dai bieu|tham du/;
/** Of two lists the one repeats the other where more than this share of its names stands there. */
const SAME_PEOPLE = 0.5;

/**
 * Lists of people whose title, sheet or heads speak of emulation and of which not one title was read: never taken for a
 * staff list in silence, unless another list of the workbook registers these people.
 */
export function unreadLists(forms: readonly RecognisedForm[]): readonly Question[] {
  const registered = new Set(
    forms.filter(({ form }) => form.kind === "registration" || form.kind === "awards").flatMap(namesOf),
  );
  return forms
    .filter((form) => isUnread(form, forms))
    .flatMap((form) => {
      const names = namesOf(form);
      const known = names.filter((name) => registered.has(name)).length;
      return names.length === 0 || known > names.length * SAME_PEOPLE ? [] : [ask(form, names.length)];
    });
}

function isUnread(recognised: RecognisedForm, forms: readonly RecognisedForm[]): boolean {
  const { form, isKindSaid } = recognised;
  if (form.kind !== "staff" && form.kind !== "other") return false;
  if (form.columns.some((column) => isClaimColumn(column) || isUnexplained(column) || SETTLED.has(column.role)))
    return false;
  const titleWords = recognised.titleWords === "" ? titleAbove(recognised, forms) : recognised.titleWords;
  if (isKindSaid || isOtherList(titleWords) || OF_OTHERS.test(titleWords)) return false;
  if (isOutside(titleWords)) return false;
  const heads = form.columns.filter(({ role }) => role === "other").map(({ header }) => plain(header));
  const words = [titleWords, plain(form.sheet), ...heads.filter((head) => !isAboutSomethingElse(head))];
  return words.some((said) => ABOUT.test(said) && !OF_OTHERS.test(said));
}

/** «TT | Tập thể | Mã» without a title, below the list of people: what that one is for, this one is as well. */
function titleAbove({ form: { sheet, extent } }: RecognisedForm, forms: readonly RecognisedForm[]): string {
  const above = forms.filter(({ form }) => form.sheet === sheet && form.extent.bottom < extent.top);
  const nearest = above.findLast(({ form }) => form.extent.left === extent.left);
  return nearest?.form.kind === "registration" ? nearest.titleWords : "";
}

/** Such columns tell what the list is for: what was won before, initiatives, targets. */
const SETTLED: ReadonlySet<string> = new Set([
  "past-title",
  "times-won",
  "initiative",
  "target-label",
  "content",
  "figure",
]);

/** The names of a list's lines, plain. */
export function namesOf({ form, table: { sheet }, shaped }: RecognisedForm): readonly string[] {
  const columns = form.columns.filter(({ role }) => NAMES.has(role)).map(({ column }) => column);
  return shaped.flatMap(({ row, shape }) => {
    const name = columns
      .map((column) => sheet.plain(row, column))
      .filter((text) => text !== "")
      .join(" ");
    return shape.shape === "line" && name !== "" ? [name] : [];
  });
}

const NAMES: ReadonlySet<string> = new Set(["name", "family-name", "given-name"]);

function ask(recognised: RecognisedForm, people: number): Question {
  const { form } = recognised;
  const many = String(people).padStart(2, "0");
  const asKind = (formKind: typeof form.kind): QuestionOption => ({
    id: formKind,
    label: FORM_NAMES[formKind],
    answer: { kind: "form-kind", form: form.signature, formKind },
  });
  return {
    id: `unread-list:${form.signature}`,
    cause: "form-kind",
    at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: form.extent.left } : null,
    sentence: {
      vi: `Sheet «${form.sheet}»: biểu nói về thi đua, khen thưởng và có ${many} người, nhưng chưa đọc được danh hiệu nào nên hiện không tính là đăng ký. Cột nào ghi danh hiệu?`,
      en: `Sheet «${form.sheet}» speaks of emulation and lists ${many} people, but no title was read, so it is not counted as a registration. Which column holds the titles?`,
    },
    options: [asKind(form.kind), ...columnsOfWords(recognised), asKind("registration")],
    typed: null,
  };
}

/** Columns of which nothing is known and whose cells say the same few things again and again. */
function columnsOfWords({ form, table: { sheet }, shaped }: RecognisedForm): readonly QuestionOption[] {
  const rows = shaped.filter(({ shape }) => shape.shape === "line").map(({ row }) => row);
  const isRepeating = ({ column, role }: Column) => {
    const texts = rows.map((row) => sheet.plain(row, column)).filter((text) => text !== "");
    return role === "other" && texts.length >= 2 && new Set(texts).size <= Math.max(8, texts.length / 4);
  };
  return form.columns
    .filter(isRepeating)
    .slice(0, 3)
    .map(({ column, header, name }) => ({
      id: `codes:${name}`,
      label: {
        vi: `Cột ${columnLetters(column)} («${header}») ghi danh hiệu`,
        en: `Column ${columnLetters(column)} («${header}») holds the titles`,
      },
      answer: {
        kind: "column",
        form: form.signature,
        header: name,
        reading: { role: "award-code", award: null, recipient: null, year: null },
      },
    }));
}
