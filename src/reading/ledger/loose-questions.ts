import type { Question, QuestionOption, SaidFate } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { inSentence } from "../../domain/in-sentence";
import type { RecipientKind } from "../../domain/recipient";
import type { Books } from "../bookkeeping/books";
import { cellsOfRow } from "../claims/cells-of-row";
import { fingerprint } from "../form-signature";
import { rowKeyOf } from "../rows/row-answers";
import type { LooseAs, LooseRow } from "./loose-rows";

/** One question for all rows of one sort that name a title and were not counted. */
export function looseQuestions(books: Books, loose: readonly LooseRow[]): readonly Question[] {
  const groups = new Map<string, LooseRow[]>();
  for (const one of loose) {
    const key = `${one.as} ${String(one.kind)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [ask(books, rows, first)] : [];
  });
}

function ask({ form }: Books, rows: readonly LooseRow[], first: LooseRow): Question {
  const { sheet } = form.table;
  const texts = rows.map(({ row }) => textOf(cellsOfRow(form.table, row).map((column) => sheet.text(row, column))));
  const shown = texts.slice(0, 3).map((text) => `«${text}»`);
  const list = `${shown.join(", ")}${texts.length > shown.length ? ", …" : ""}`;
  const rowKeys = rows.map(({ row }) => rowKeyOf(form, row));
  const option = (id: string, label: Bilingual, fate: SaidFate): QuestionOption => ({
    id,
    label,
    answer: { kind: "rows", form: form.form.key, rowKeys, fate },
  });
  const kinds: readonly RecipientKind[] = first.kind === null ? ["collective", "individual"] : [first.kind];
  const many = inSentence(rows.length);
  const where = { vi: WHERE[first.as].vi, en: WHERE[first.as].en };
  return {
    id: `loose:${form.form.key}:${fingerprint(rowKeys)}`,
    cause: "rows",
    at: sheet.ref(first.row, cellsOfRow(form.table, first.row)[0] ?? form.table.left),
    sentence: {
      vi: `${many} dòng ${where.vi} có ghi danh hiệu, hình thức khen thưởng mà chưa tính danh hiệu ấy: ${list}. Đây có phải là đăng ký không?`,
      en: `${many} rows ${where.en} name a title or award that is not counted: ${list}. Do they register?`,
    },
    options: [
      ...kinds.map((kind) => option(kind, COUNT_AS[kind], { counted: kind })),
      option("excluded", { vi: "Không tính", en: "Do not count them" }, { structural: "note" }),
    ],
    typed: null,
  };
}

function textOf(texts: readonly string[]): string {
  const whole = texts.join(" – ").replace(/\s+/gu, " ");
  return whole.length > 120 ? `${whole.slice(0, 117)}…` : whole;
}

const WHERE: Readonly<Record<LooseAs, Bilingual>> = {
  note: { vi: "ngoài danh sách", en: "outside the list" },
  section: { vi: "đang được đọc là tiêu đề nhóm", en: "read as headings" },
  signature: { vi: "ở phần ký tên", en: "among the signatures" },
  total: { vi: "đang được đọc là dòng cộng", en: "read as totals" },
  untitled: { vi: "được tính là đăng ký mà cột danh hiệu để trống", en: "counted with an empty column of titles" },
  nameless: { vi: "không có tên ở cột tên", en: "without a name in its column" },
};

const COUNT_AS: Readonly<Record<RecipientKind, Bilingual>> = {
  individual: { vi: "Có, tính là cá nhân đăng ký", en: "Yes, people who register" },
  collective: { vi: "Có, tính là tập thể đăng ký", en: "Yes, collectives that register" },
  family: { vi: "Có, tính là hộ gia đình đăng ký", en: "Yes, families that register" },
};
