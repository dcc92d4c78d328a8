import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { RowFate } from "../../domain/form/row-fate";
import type { AwardId } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import type { RecipientKind } from "../../domain/recipient";
import { plain } from "../../text/plain";
import { awardsStated, herWords } from "../../vocabulary/award-words";
import { refusalIn } from "../../vocabulary/refusal-words";
import { recordStatus } from "../../vocabulary/status-words";
import { columnLetters } from "../../workbook/refs";
import { forRecipient } from "../columns/heading-meaning";
import type { RecognisedForm } from "../read-form";
import { standingCounted } from "../standing/standing-counted";
import { rowKeyOf } from "./row-answers";

/** A line that says of itself that its titles were refused, given back or taken away. */
export interface Withdrawn {
  readonly column: number;
  readonly text: string;
  /** It says so and nothing else, where titles are voted on or granted: nobody would count it. */
  readonly isClear: boolean;
  /** The titles that it speaks of; empty where it speaks of the whole line. */
  readonly awards: readonly AwardId[];
}

/**
 * Lines that a column of states calls rejected, returned or drafts; where titles have been voted on or granted, those
 * also of which the result or a remark says «Không đạt», «Thu hồi theo Quyết định …», «Hủy bỏ».
 */
export function withdrawnLines(form: RecognisedForm): ReadonlyMap<number, Withdrawn> {
  const states = form.form.columns.filter(({ role }) => role === "state").map(({ column }) => column);
  const outcomes = speaksOfOutcomes(form) ? outcomeColumns(form) : [];
  if (states.length + outcomes.length === 0) return NONE;
  const found = new Map<number, Withdrawn>();
  for (const { row, shape } of form.shaped) {
    if (shape.shape !== "line" || form.said.has(row)) continue;
    const said = refusedIn(form, row, outcomes) ?? stateIn(form, row, states);
    if (said !== null) found.set(row, said);
  }
  return found;
}

const NONE: ReadonlyMap<number, Withdrawn> = new Map();

/** Registering stands, whatever became of it later. */
function speaksOfOutcomes(form: RecognisedForm): boolean {
  const standing = standingCounted(form);
  if (form.form.kind === "registration" && isVotedOn(form) && standing === null) return true;
  return standing !== null && standing !== "registered" && standing !== "none";
}

function isVotedOn({ form: { columns } }: RecognisedForm): boolean {
  return columns.some(({ role }) => role === "votes" || role === "vote-share");
}

function outcomeColumns({ form }: RecognisedForm): readonly number[] {
  return form.columns
    .filter(
      ({ role, header }) => OUTCOMES.has(role) || (role === "other" && (header === "" || SAYS.test(plain(header)))),
    )
    .map(({ column }) => column);
}

const OUTCOMES: ReadonlySet<string> = new Set(["state", "result", "remarks", "decision"]);
/** «Kết luận», «Ý kiến của Hội đồng»; «Kết quả sáng kiến» is of something else. */
const SAYS =
  /^(?:ket qua|ket luan|y kien|quyet dinh|trang thai|tinh trang|hoi dong|hd)\b(?!.*\b(?:sang kien|danh gia|xep loai|nhiem vu)\b)/;

function refusedIn(form: RecognisedForm, row: number, columns: readonly number[]): Withdrawn | null {
  const { sheet } = form.table;
  for (const column of columns) {
    const refusal = refusalIn(sheet.plain(row, column));
    if (refusal === null) continue;
    const awards = awardsStated(refusal.of, null, herWords(form.answers)).map(({ award }) => award);
    const isProposal = standingCounted(form) === "proposed" && !isVotedOn(form);
    return {
      column,
      text: sheet.text(row, column),
      isClear: !isProposal && (refusal.isWhole || awards.length > 0),
      awards,
    };
  }
  return null;
}

function stateIn({ table: { sheet } }: RecognisedForm, row: number, columns: readonly number[]): Withdrawn | null {
  const column = columns.find((one) => recordStatus(sheet.plain(row, one)) === "withdrawn");
  return column === undefined ? null : { column, text: sheet.text(row, column), isClear: false, awards: [] };
}

/** Of the titles of a line, those that it does not itself refuse: «LĐTT, CSTĐCS» beside «Không đạt CSTĐCS». */
export function notRefused<Title extends { readonly award: AwardId }>(
  titles: readonly Title[],
  { awards }: Withdrawn,
  kind: RecipientKind,
): readonly Title[] {
  return titles.filter(({ award }) => !awards.some((refused) => forRecipient(refused, kind) === award));
}

/** What becomes of such a line. */
export function withdrawnFate({ text, isClear }: Withdrawn): RowFate {
  return isClear
    ? {
        fate: "excluded",
        why: {
          vi: `Dòng này ghi «${text}» nên không tính vào kết quả.`,
          en: `The row says «${text}» and is not counted as a result.`,
        },
      }
    : {
        fate: "questioned",
        why: {
          vi: `Dòng này ghi «${text}» nên chưa tính; chờ anh/chị cho biết có tính không.`,
          en: `The row says «${text}» and is not counted; please say whether it counts.`,
        },
      };
}

/** A line that waits for her word. */
export interface WaitingLine extends Pick<Withdrawn, "column" | "text"> {
  readonly row: number;
}

/** One question for all such lines of a form, of one column and of one kind of recipient. */
export function withdrawnQuestions(
  form: RecognisedForm,
  waiting: ReadonlyMap<RecipientKind, readonly WaitingLine[]>,
): readonly Question[] {
  return [...waiting].flatMap(([kind, lines]) => {
    const columns = [...new Set(lines.map(({ column }) => column))];
    return columns.flatMap((column, at) =>
      questionAbout(
        form,
        kind,
        lines.filter((line) => line.column === column),
        waiting.size === 1,
        at === 0 ? "" : `:${columnLetters(column)}`,
      ),
    );
  });
}

function questionAbout(
  form: RecognisedForm,
  kind: RecipientKind,
  lines: readonly WaitingLine[],
  isOnlyKind: boolean,
  ofColumn: string,
): readonly Question[] {
  const [first] = lines;
  if (first === undefined) return [];
  const header = form.form.columns.find(({ column }) => column === first.column)?.header ?? "";
  const said = [...new Set(lines.map(({ text }) => text))].map((text) => `«${text}»`);
  const rowKeys = lines.map(({ row }) => rowKeyOf(form, row));
  const { key, signature } = form.form;
  const place = `${columnLetters(first.column)}${header === "" ? "" : ` («${header}»)`}`;
  const many = inSentence(lines.length);
  const counted = COUNTED_AS[speaksOfOutcomes(form) ? "result" : "registration"];
  return [
    {
      id: `${isOnlyKind ? `rows-withdrawn:${signature}` : `rows-withdrawn:${signature}:${kind}`}${ofColumn}`,
      cause: "rows",
      typed: null,
      at: form.table.sheet.ref(first.row, first.column),
      sentence: {
        vi: `Cột ${place}: ${many} dòng${isOnlyKind ? "" : ` ${NOUN[kind].vi}`} ghi ${said.join(", ")}. Hiện chưa tính các dòng này. ${counted.ask.vi}`,
        en: `Column ${place}: ${many} rows${isOnlyKind ? "" : ` of ${NOUN[kind].en}`} say ${said.join(", ")}. They are not counted for now. ${counted.ask.en}`,
      },
      options: [
        {
          id: "excluded",
          label: { vi: "Không tính", en: "Leave them out" },
          answer: { kind: "rows", form: key, rowKeys, fate: { excluded: `Không tính: ${said.join(", ")}.` } },
        },
        {
          id: "counted",
          label: counted.label,
          answer: { kind: "rows", form: key, rowKeys, fate: { counted: kind } },
        },
      ],
    },
  ];
}

const COUNTED_AS: Readonly<Record<"registration" | "result", { readonly ask: Bilingual; readonly label: Bilingual }>> =
  {
    registration: {
      ask: { vi: "Có tính vào đăng ký không?", en: "Do they register?" },
      label: { vi: "Vẫn tính là đăng ký", en: "Count them" },
    },
    result: {
      ask: { vi: "Có tính vào kết quả không?", en: "Do they count as results?" },
      label: { vi: "Vẫn tính vào kết quả", en: "Count them" },
    },
  };

const NOUN: Readonly<Record<RecipientKind, Bilingual>> = {
  individual: { vi: "cá nhân", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ gia đình", en: "families" },
};
