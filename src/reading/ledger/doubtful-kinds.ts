import type { Question, QuestionOption } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { isOnlyFor } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import type { RecipientKind } from "../../domain/recipient";
import { fold } from "../../text/fold";
import { surnames } from "../../text/surnames";
import type { Books } from "../bookkeeping/books";
import type { DraftEntry } from "../claims/entries";
import { fingerprint } from "../form-signature";
import { rowKeyOf } from "../rows/row-answers";

/** Lines counted as people whose names no person has, and whose titles are all for collectives: one question a list. */
export function kindQuestions({ form, lines }: Books): readonly Question[] {
  const doubtful = lines.drafts.filter((draft) => !form.said.has(draft.at.row) && isDoubtful(draft));
  const [first] = doubtful;
  if (first === undefined) return [];
  const rowKeys = doubtful.map(({ at }) => rowKeyOf(form, at.row));
  const names = doubtful.slice(0, 3).map(({ name }) => `«${name.value}»`);
  const list = `${names.join(", ")}${doubtful.length > names.length ? ", …" : ""}`;
  const many = inSentence(doubtful.length);
  const option = (kind: RecipientKind, label: Bilingual): QuestionOption => ({
    id: kind,
    label,
    answer: { kind: "rows", form: form.form.key, rowKeys, fate: { counted: kind } },
  });
  return [
    {
      id: `kind:${form.form.key}:${fingerprint(rowKeys)}`,
      cause: "rows",
      at: first.name.cell,
      sentence: {
        vi: `${many} dòng (${list}) đang tính là cá nhân, nhưng tên không giống tên người và danh hiệu là của tập thể. Đây là cá nhân hay tập thể?`,
        en: `${many} rows (${list}) count as people, but the names are hardly people's and the titles are for collectives. Which are they?`,
      },
      options: [
        option("collective", { vi: "Tập thể đăng ký", en: "Collectives" }),
        option("individual", { vi: "Cá nhân đăng ký (như đang đọc)", en: "People (as read)" }),
      ],
      typed: null,
    },
  ];
}

function isDoubtful({ kind, name, claims }: DraftEntry): boolean {
  if (kind !== "individual" || claims.length === 0 || surnames.has(fold(name.value.split(/[\s-]/u)[0] ?? "")))
    return false;
  return claims.every(({ award }) => isOnlyFor(award, "collective"));
}
