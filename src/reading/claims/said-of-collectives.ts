import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import type { NamedAward } from "../../vocabulary/award-words";
import { recipientOfAward } from "../columns/heading-candidates";
import { letterheadOf, unitOfList } from "../kind/letterhead";
import type { RecognisedForm } from "../read-form";
import type { ClaimSource } from "./claims";
import { onlyKind } from "./recipients";
import type { SectionPlace } from "../rows/section-places";
import { fold } from "../../text/fold";
import { isPast } from "../../vocabulary/past-words";
import { turningWords } from "../../vocabulary/turning-words";
import { plain } from "../../text/plain";
import { type SaidInWords, recipientsIn, saidInCells, saidInWords } from "./said-in-words";
import { cellsOfRow } from "./cells-of-row";
import { claimsOf } from "./said-rows";
import { isAboutOthers, isTheirs } from "./titles-beside";

/** A collective and what it registers for, as one row says it outside the columns of titles. */
export interface SaidOfCollective {
  readonly name: Sourced<string>;
  readonly claims: readonly AwardClaim[];
}

/**
 * «I | Phòng Đào tạo | Tập thể lao động xuất sắc» in a list with columns for ticks alone, or one sentence among the lines:
 * «Đơn vị đăng ký danh hiệu chung của Đồn: Đơn vị quyết thắng». Only titles that collectives alone can have, and nothing
 * behind them: whatever says more is asked about. Under a heading of collectives («TẬP THỂ 2026») whatever they can have.
 * null where the row does not say it as plainly.
 */
export function saidOfCollective(
  form: RecognisedForm,
  { hers, year }: Pick<ClaimSource, "hers" | "year">,
  row: number,
  sections: readonly SectionPlace[],
  organisation: Sourced<string> | null,
): SaidOfCollective | null {
  const { sheet } = form.table;
  const isTheirPart = sections.some(({ text }) => onlyKind(plain(text)) === "collective");
  const columns = cellsOfRow(form.table, row).filter((column) => isTheirPart || !isAboutOthers(form, column));
  const texts = columns.map((column) => sheet.text(row, column));
  const said = saidInCells(texts, hers) ?? inOneSentence(texts, (text) => saidInWords(text, year, hers));
  if (said?.kind !== "collective" || said.names.length > 1) return null;
  if (!said.awards.every(isTheirPart ? isTheirs : isTheirsAlone) || isUnderOtherWords(form, row, year)) return null;
  const [own] = said.names;
  const at = columns.find((column) => own !== undefined && sheet.text(row, column).includes(own)) ?? columns[0];
  const name =
    own === undefined || at === undefined
      ? (unitOfList(sheet, form.table) ?? letterheadOf(sheet, form.table).body ?? organisation)
      : { value: own, cell: sheet.ref(row, at), text: sheet.text(row, at) };
  return name === null ? null : { name, claims: claimsOf(said, "collective", sheet, row) };
}

/** «Tập thể Khoa Dược | | | E+F»: whose the titles are, where the row begins in the column of numbers. */
export function collectiveInFront({ table }: RecognisedForm, row: number): Sourced<string> | null {
  const [first] = cellsOfRow(table, row);
  const text = first === undefined ? "" : table.sheet.text(row, first);
  const who = /^tập thể\s/iu.test(text) ? recipientsIn(text) : null;
  const [name, ...others] = who?.kind === "collective" ? who.names : [];
  return first === undefined || name === undefined || others.length > 0
    ? null
    : { value: name, cell: table.sheet.ref(row, first), text };
}

function inOneSentence(texts: readonly string[], read: (text: string) => SaidInWords | null): SaidInWords | null {
  const [first, ...others] = texts.filter((one) => /\p{L}{2}/u.test(one));
  const [verb = "", ...more] = others;
  // «Khoa Dược | đăng ký Tập thể LĐTT và đề nghị tặng Giấy khen»: the sentence begins with the name, in a cell of its own.
  const text = /^(?:đăng k[ýí]|đề nghị)\s/iu.test(verb) ? `${first ?? ""} ${verb}` : first;
  // «Phấn đấu», «xét tặng» may be a wish, or somebody else's to decide.
  if (text === undefined || more.length > 0 || (verb !== "" && text === first) || !/đăng k[ýí]/u.test(fold(text)))
    return null;
  const said = read(text);
  const last = said?.awards.at(-1);
  return last !== undefined && /^[\s.;)]*$/u.test(text.slice(last.to)) ? said : null;
}

/** «Các tập thể không đăng ký», «Tập thể đã được công nhận» stand over the row: what it says is asked about. */
function isUnderOtherWords({ table: { sheet, body } }: RecognisedForm, row: number, year: number | null): boolean {
  for (let above = row - 1; above >= body; above -= 1) {
    const [only, ...others] = sheet.filled(above);
    if (only === undefined || others.length > 0) continue;
    const text = sheet.text(above, only);
    return isPast(plain(text), year) || turningWords(text, "collective", year) !== null;
  }
  return false;
}

function isTheirsAlone({ award, certain }: NamedAward): boolean {
  return certain && recipientOfAward(award) === "collective";
}
