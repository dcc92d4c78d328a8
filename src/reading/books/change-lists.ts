import type { AwardId } from "../../domain/glossary/awards";
import { implies } from "../../domain/targets/implied-awards";
import type { AwardClaim } from "../../domain/register/register";
import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { awardsStated, herWords } from "../../vocabulary/award-words";
import { nameOf } from "../claims/line-name";
import { unitTextOf } from "../claims/line-unit";
import type { RegistrationLines } from "../claims/read-registration";
import { forRecipient } from "../columns/heading-meaning";
import type { RecognisedForm } from "../read-form";
import { recipientNameKey } from "../register/person-names";
import { sectionsOf } from "../rows/section-places";
import { standingSaid } from "./form-standing";
import { linesOfForm } from "./lines-of-form";

/** A list of those who take back, or exchange, what they registered on another list of the workbook. */
export interface ChangeList {
  readonly form: RecognisedForm;
  readonly what: "withdrawals" | "changes";
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly name: string;
  /** Folded; «» where the list says none. */
  readonly unit: string;
  /** What is taken back; null: everything. */
  readonly off: readonly AwardId[] | null;
  /** What is registered instead. */
  readonly on: readonly AwardClaim[];
}

const WHO =
  "(?:người|cá nhân|trường hợp|đối tượng|cán bộ|công chức|viên chức|giáo viên|nhân viên|tập thể|danh sách|ds)";
const TAKES_BACK = "(?:xin |đã |đề nghị |tự )*(?:rút|thôi)(?: khỏi)?";
/** «DANH SÁCH XIN RÚT ĐĂNG KÝ», «NGƯỜI RÚT», and a sheet named «Rút»; «đã trừ người rút» is said of the list that stays. */
const NAMES_IT = asTyped(
  `${TAKES_BACK} (?:đăng ký|danh hiệu|tên|danh sách|thi đua)|${WHO} (?:xin |đã |tự )*rút|không (?:còn |tiếp tục )?đăng ký nữa`,
);
const SAYS_OTHERS_STAY = asTyped(
  `(?:trừ|không (?:gồm|kể|tính)|sau khi|đã (?:trừ|bỏ|loại)|và|còn lại)[^|]*? rút|đăng ký[^|]*? ${TAKES_BACK} (?:đăng ký|danh hiệu)`,
);
const SHEET = /^(?:ds |danh sach |nguoi |ca nhan |xin )*rut\b(?! kinh nghiem| gon| tien)/;

/** «ĐIỀU CHỈNH ĐĂNG KÝ»: with what was registered, and what is now. */
const NAMES_CHANGES = asTyped(
  "(?:điều chỉnh|thay đổi)(?: nội dung| danh hiệu)? (?:đăng ký|danh hiệu)|(?:điều chỉnh|thay đổi)$",
);
const BEFORE =
  /\bda dang ky\b|\bdang ky (?:cu|ban dau|truoc|dau nam|lan dau)\b|^(?:cu|truoc|ban dau)\b|\btruoc (?:khi )?(?:dieu chinh|thay doi)/;
const AFTER =
  /\b(?:dieu chinh|thay doi|doi|chuyen) (?:thanh|sang|lai)\b|\b(?:sau|moi) (?:khi )?(?:dieu chinh|thay doi)|\bdang ky (?:lai|moi)\b|^(?:nay|dieu chinh|moi)$/;

/** What a list is headed as; null for any other list. */
function changesIn(form: RecognisedForm): ChangeList["what"] | null {
  if (standingSaid(form) !== null || KEPT_BY_HER.has(saidKind(form))) return null;
  const [title = ""] = linesOfForm(form).flatMap(({ text, isTitle }) => (isTitle ? [fold(text)] : []));
  const sheet = plain(form.table.sheet.name);
  const isOfThose = NAMES_IT.test(title) || (SHEET.test(sheet) && !REGISTERS.test(title));
  if (isOfThose) return SAYS_OTHERS_STAY.test(title) ? null : "withdrawals";
  const isOfChanges = NAMES_CHANGES.test(title) || NAMES_CHANGES.test(fold(form.table.sheet.name));
  return isOfChanges && columnOf(form, BEFORE) !== null && columnOf(form, AFTER) !== null ? "changes" : null;
}

const REGISTERS = asTyped("đăng ký");

function columnOf({ form }: RecognisedForm, head: RegExp): number | null {
  return form.columns.find(({ header }) => head.test(plain(header.split(" › ").at(-1) ?? "")))?.column ?? null;
}

/** What she called such a list herself: a registration stays one. */
const KEPT_BY_HER: ReadonlySet<string> = new Set(["registration", "staff", "history"]);

function saidKind({ isKindSaid, form }: RecognisedForm): string {
  return isKindSaid ? form.kind : "";
}

/** The lists of those who withdraw or change, with what each line takes back and registers instead. */
export function changeLists(
  forms: readonly RecognisedForm[],
  registered: ReadonlyMap<RecognisedForm, RegistrationLines>,
): readonly ChangeList[] {
  return forms.flatMap((form): readonly ChangeList[] => {
    const what = form.isMadeByUs ? null : changesIn(form);
    if (what === null) return [];
    const read = what === "withdrawals" ? registered.get(form) : undefined;
    return [{ form, what, lines: read === undefined ? linesIn(form, what) : linesRead(read) }];
  });
}

/** What a list of withdrawals claims is what it takes back. */
function linesRead({ drafts }: RegistrationLines): readonly ChangeLine[] {
  return drafts.map(({ kind, name, unitText, claims, withdrawn = [] }) => ({
    name: recipientNameKey(kind, name.value),
    unit: fold(unitText?.value ?? ""),
    off: named([...claims, ...withdrawn].map(({ award }) => award)),
    on: [],
  }));
}

function linesIn(form: RecognisedForm, what: ChangeList["what"]): readonly ChangeLine[] {
  const { sheet } = form.table;
  const hers = herWords(form.answers);
  const [before, after] = [columnOf(form, BEFORE), columnOf(form, AFTER)];
  return sectionsOf(form).flatMap(({ row, sections }): readonly ChangeLine[] => {
    const line = { sheet, row, columns: form.form.columns, dateSystem: 1900 as const };
    const name = nameOf(line);
    if (name === null) return [];
    const awardsAt = (column: number) =>
      awardsStated(sheet.text(row, column), null, hers).map(({ award }) => forRecipient(award, "individual"));
    const of = {
      name: recipientNameKey("individual", name.value),
      unit: fold(unitTextOf(line, sections)?.value ?? ""),
    };
    if (what === "withdrawals" || before === null || after === null) {
      const others = sheet.filled(row).filter((column) => column !== name.cell.column);
      return [{ ...of, off: named(others.flatMap(awardsAt)), on: [] }];
    }
    const [held, now] = [awardsAt(before), awardsAt(after)];
    // Nothing that was understood on one of the sides: nothing is changed.
    if (held.length === 0 || now.length === 0) return [];
    const text = sheet.text(row, after);
    const claim = (award: AwardId): AwardClaim => ({
      award,
      cell: sheet.ref(row, after),
      text,
      how: "text",
      certain: true,
      readAs: null,
    });
    return [
      {
        ...of,
        off: held.filter((award) => !now.some((one) => one === award || implies(one, award))),
        on: now.map(claim),
      },
    ];
  });
}

function named(awards: readonly AwardId[]): ChangeLine["off"] {
  return awards.length === 0 ? null : awards;
}
