import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { glossaryEntry } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import type { AwardClaim } from "../../domain/register/register";
import { fold } from "../../text/fold";
import { claimsMeant } from "../claims/claims-meant";
import type { DraftEntry } from "../claims/entries";
import { recipientNameKey } from "../register/person-names";
import type { ChangeLine, ChangeList } from "./change-lists";

/** Why the rows of such a list count nowhere. */
export function whyNoRegistration({ form: { table }, what }: ChangeList): Bilingual {
  return what === "withdrawals"
    ? {
        vi: `Sheet «${table.sheet.name}» ghi những người rút đăng ký, nên không phải danh sách đăng ký.`,
        en: `Sheet «${table.sheet.name}» names those who withdraw; it is no list of registrations.`,
      }
    : {
        vi: `Sheet «${table.sheet.name}» ghi những thay đổi so với biểu đăng ký, nên không tính thêm người.`,
        en: `Sheet «${table.sheet.name}» names changes to the register; nobody is counted again.`,
      };
}

/** The lines of registrations after what other lists take back or exchange, and what is asked about it. */
export interface ChangedDrafts {
  readonly drafts: readonly DraftEntry[];
  readonly questions: readonly Question[];
}

/**
 * Takes back what lists of withdrawals and changes name, where the registrations still hold it. Read so and asked once a
 * list: the register may have been brought up to date, or not.
 */
export function withChanges(drafts: readonly DraftEntry[], lists: readonly ChangeList[]): ChangedDrafts {
  if (lists.length === 0) return { drafts, questions: [] };
  const changes = new Map<DraftEntry, Change[]>();
  const questions = lists.flatMap((list) => {
    const found = list.lines.flatMap((line) => changesBy(line, drafts));
    for (const change of found) changes.set(change.draft, [...(changes.get(change.draft) ?? []), change]);
    // Her own word that the sheet is no list of registrations has settled it.
    return found.length === 0 || list.form.isKindSaid ? [] : [question(list, found)];
  });
  return { drafts: drafts.map((draft) => changed(draft, changes.get(draft) ?? [])), questions };
}

interface Change {
  readonly draft: DraftEntry;
  readonly off: readonly AwardClaim[];
  readonly on: readonly AwardClaim[];
}

/** What one line changes; nothing of namesakes whom nothing tells apart. */
function changesBy({ name, unit, off, on }: ChangeLine, drafts: readonly DraftEntry[]): readonly Change[] {
  const same = drafts.filter(({ kind, name: own }) => recipientNameKey(kind, own.value) === name);
  const ofUnit = same.filter(({ unitText }) => unit !== "" && fold(unitText?.value ?? "") === unit);
  const meant = ofUnit.length > 0 ? ofUnit : same;
  const units = new Set(meant.map(({ unitText }) => fold(unitText?.value ?? "")));
  if (units.size > 1) return [];
  return meant.flatMap((draft) => {
    const { claims } = draft;
    const taken = off === null ? claims : off.flatMap((award) => claimsMeant(claims, award));
    const more = on.filter(({ award }) => !claims.some((claim) => claim.award === award));
    return taken.length + more.length === 0 ? [] : [{ draft, off: taken, on: more }];
  });
}

function changed(draft: DraftEntry, changes: readonly Change[]): DraftEntry {
  if (changes.length === 0) return draft;
  const off = new Set(changes.flatMap((change) => change.off));
  return {
    ...draft,
    claims: [...draft.claims.filter((claim) => !off.has(claim)), ...changes.flatMap(({ on }) => on)],
    withdrawn: [...(draft.withdrawn ?? []), ...off],
  };
}

function question({ form: { form }, what }: ChangeList, found: readonly Change[]): Question {
  const { key, sheet, headerRows, extent } = form;
  const list = `${found.slice(0, MOST_SHOWN).map(shown).join("; ")}${found.length > MOST_SHOWN ? "; …" : ""}`;
  const many = inSentence(found.length);
  const words = WORDS[what];
  return {
    id: `change-list:${key}`,
    cause: "form-kind",
    typed: null,
    at: headerRows ? { sheet, row: headerRows[0], column: extent.left } : null,
    sentence: { vi: words.ask.vi(sheet, many, list), en: words.ask.en(sheet, many, list) },
    options: [
      { id: "changed", label: words.yes, answer: { kind: "form-kind", form: key, formKind: "other" } },
      {
        id: "as-registered",
        label: { vi: "Vẫn tính theo biểu đăng ký", en: "Count what the register says" },
        answer: { kind: "standing", form: key, header: null, standing: "none" },
      },
    ],
  };
}

const MOST_SHOWN = 4;

/** «Lê Văn Nam (− CSTĐCS, + LĐTT)». */
function shown({ draft, off, on }: Change): string {
  const names = (claims: readonly AwardClaim[], sign: string) =>
    [...new Set(claims.map(shortName))].map((name) => `${sign}${name}`);
  return `${draft.name.value} (${[...names(off, "− "), ...names(on, "+ ")].join(", ")})`;
}

function shortName({ award, text }: AwardClaim): string {
  return glossaryEntry(award)?.short ?? text;
}

type Sentence = (sheet: string, many: string, list: string) => string;

const WORDS: Readonly<
  Record<ChangeList["what"], { readonly ask: Readonly<Record<"vi" | "en", Sentence>>; readonly yes: Bilingual }>
> = {
  withdrawals: {
    ask: {
      vi: (sheet, many, list) =>
        `Sheet «${sheet}» ghi những người rút đăng ký, còn biểu đăng ký vẫn ghi danh hiệu của ${many} người trong số đó: ${list}. Hiện không tính các danh hiệu đã rút. Đúng không?`,
      en: (sheet, many, list) =>
        `Sheet «${sheet}» names those who withdraw; the register still holds titles of ${many} of them: ${list}. These titles do not count for now. Is that right?`,
    },
    yes: { vi: "Đúng, đã rút nên không tính", en: "Right, they do not count" },
  },
  changes: {
    ask: {
      vi: (sheet, many, list) =>
        `Sheet «${sheet}» ghi thay đổi mà biểu đăng ký chưa có, của ${many} người: ${list}. Hiện tính theo thay đổi này. Đúng không?`,
      en: (sheet, many, list) =>
        `Sheet «${sheet}» names changes that the register does not hold yet, of ${many} people: ${list}. They count for now. Is that right?`,
    },
    yes: { vi: "Đúng, tính theo thay đổi", en: "Right, count the changes" },
  },
};
