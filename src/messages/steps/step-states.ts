import type { Bilingual } from "../../domain/bilingual";
import type { FillLeft, ReadingLeft, SavedCopy, Step, TargetsLeft, WorkLeft } from "../../domain/work-left";
import { stepsInOrder } from "./step-labels";
import { part, shortInBrief, keptParts } from "./work-parts";

/** done · open · asks · later · nothing · outdated; each has a sign of its own and is never told by colour alone. */
export type StepSign = "done" | "open" | "asks" | "later" | "nothing" | "outdated";

/** How a step stands: its sign, how much is left, in words, and what its button says. */
export interface StepState {
  readonly step: Step;
  readonly sign: StepSign;
  /** How many things are left to do in it; 0 where none is. */
  readonly left: number;
  readonly words: Bilingual;
  /** Below the words: that another step comes first. */
  readonly hint: Bilingual | null;
  readonly button: Bilingual;
}

/** The five steps as they stand. */
export function stepStates(work: WorkLeft): readonly StepState[] {
  const beforeFilling = work.findings.errors + work.findings.warnings > 0;
  const earlier = [readingState(work.reading), findingsState(work), targetsState(work)];
  const forms = formsState(work.fill, beforeFilling);
  const isReady = [...earlier, forms].every(isDone);
  return [...earlier, forms, copyState(work.copy, isReady)];
}

/** The first step that is not done; null where all are. */
export function nextStep(states: readonly StepState[]): StepState | null {
  return states.find((state) => !isDone(state)) ?? null;
}

export function isDone({ sign }: StepState): boolean {
  return sign === "done" || sign === "nothing";
}

/** While the first check runs, or where it failed: nothing is known of any step. */
export function unknownStates(words: Bilingual): readonly StepState[] {
  return stepsInOrder.map((step) => ({ step, sign: "later", left: 0, words, hint: null, button: buttons.look }));
}

export const buttons = {
  answer: { vi: "Trả lời", en: "Answer" },
  pointOut: { vi: "Chọn vùng bảng", en: "Point at the table" },
  look: { vi: "Xem", en: "Look" },
  mend: { vi: "Sửa", en: "Mend" },
  preview: { vi: "Xem trước", en: "Preview" },
  create: { vi: "Tạo biểu", en: "Create" },
  saveAgain: { vi: "Lưu lại", en: "Save again" },
} as const satisfies Record<string, Bilingual>;

function readingState({ hasRegistration, questions, unsure, forms }: ReadingLeft): StepState {
  const state = { step: "reading", hint: null } as const;
  if (!hasRegistration) {
    const words = { vi: "Chưa thấy biểu đăng ký", en: "No registration form seen" };
    return { ...state, sign: "asks", left: 1, words, button: buttons.pointOut };
  }
  if (questions > 0) {
    const words = part(
      questions,
      "câu hỏi quyết định số liệu",
      "question decides the figures",
      "questions decide the figures",
    );
    return { ...state, sign: "asks", left: questions, words, button: buttons.answer };
  }
  if (unsure > 0) {
    const words = part(unsure, "biểu chưa đọc rõ", "form read unsurely", "forms read unsurely");
    return { ...state, sign: "open", left: unsure, words, button: buttons.look };
  }
  const words = part(
    forms,
    "biểu đã đọc, không còn câu hỏi",
    "form read, no question left",
    "forms read, no question left",
  );
  return { ...state, sign: "done", left: 0, words, button: buttons.look };
}

function findingsState({ findings }: WorkLeft): StepState {
  const state = { step: "findings", hint: null } as const;
  const { errors, warnings, infos, settled } = findings;
  if (errors + warnings > 0) {
    const words = dotted([
      ...(errors > 0 ? [part(errors, "phải sửa", "to correct", "to correct")] : []),
      ...(warnings > 0 ? [part(warnings, "cần rà soát", "to review", "to review")] : []),
    ]);
    return { ...state, sign: "open", left: errors + warnings, words, button: buttons.mend };
  }
  const done = { ...state, sign: "done", left: 0, button: buttons.look } as const;
  if (infos > 0) {
    return {
      ...done,
      words: {
        vi: `Chỉ còn ${String(infos)} lưu ý, không phải sửa`,
        en: part(infos, "", "note only", "notes only").en,
      },
    };
  }
  return {
    ...done,
    words:
      settled > 0
        ? { vi: `Đã xử lý ${String(settled)} việc`, en: `${String(settled)} settled` }
        : { vi: "Chưa thấy việc nào", en: "Nothing was found" },
  };
}

const defaultPlan: Bilingual = {
  vi: "Chưa có kế hoạch trong tệp; dùng 2 mức mặc định",
  en: "No plan in the file; 2 default levels",
};

function targetsState({ targets, stage }: WorkLeft): StepState {
  const state = { step: "targets", hint: targets.isDefault ? defaultPlan : null, button: buttons.look } as const;
  const { missed, unknown } = targets;
  const short = shortInBrief(stage);
  if (missed + unknown > 0) {
    const words = dotted([
      ...(missed > 0 ? [part(missed, short.vi, short.en, short.en)] : []),
      ...(unknown > 0 ? [part(unknown, "chưa đủ số liệu", "lacks data", "lack data")] : []),
    ]);
    return { ...state, sign: "open", left: missed + unknown, words };
  }
  const kept = keptParts(targets, short, { vi: "", one: "", many: "" });
  if (kept.length > 0) {
    const { vi, en } = dotted(kept);
    return { ...state, sign: "done", left: 0, words: { vi: `${vi}, đã ghi lý do`, en: `${en}, with a reason` } };
  }
  return { ...state, sign: "done", left: 0, words: metWords(targets, stage) };
}

function metWords({ met }: TargetsLeft, stage: WorkLeft["stage"]): Bilingual {
  const en = part(met, "", "target met", "targets met").en;
  switch (stage) {
    case "registration":
      return { vi: `${String(met)} chỉ tiêu đăng ký đủ`, en };
    case "mid-year":
      return { vi: `${String(met)} chỉ tiêu đúng tiến độ`, en };
    case "review":
    case "nomination":
    case "decided":
      return { vi: `${String(met)} chỉ tiêu đạt`, en };
  }
}

const better: Bilingual = { vi: "Nên điền sau bước 2", en: "Better after step 2" };

function formsState(fill: FillLeft | null, isEarly: boolean): StepState {
  const state = { step: "forms", hint: null } as const;
  if (fill === null) {
    const words = { vi: "Đang đọc…", en: "Reading…" };
    return { ...state, sign: "later", left: 0, words, button: buttons.preview };
  }
  if (fill.forms > 0) {
    const waits = {
      ...state,
      sign: isEarly ? "later" : "open",
      hint: isEarly ? better : null,
      left: fill.forms,
    } as const;
    if (fill.cells === 0) {
      const words = part(fill.questions, "câu hỏi chờ anh/chị", "question for you", "questions for you");
      return { ...waits, sign: "asks", words, button: buttons.answer };
    }
    const cells = String(fill.cells);
    const words =
      fill.replaced === fill.cells
        ? {
            vi: `${cells} ô đang ghi số khác`,
            en: part(fill.cells, "", "cell holds another figure", "cells hold other figures").en,
          }
        : dotted([
            part(fill.forms, "biểu", "form", "forms"),
            part(fill.cells, "ô chưa điền", "cell to fill", "cells to fill"),
          ]);
    return { ...waits, words, button: buttons.preview };
  }
  if (fill.agreeing > 0) {
    const words = part(
      fill.agreeing,
      "biểu đã khớp số liệu trong tệp",
      "form holds the right figures",
      "forms hold the right figures",
    );
    return { ...state, sign: "done", left: 0, words, button: buttons.look };
  }
  const words = { vi: "Tệp chưa có biểu tổng hợp", en: "No summary form in the file" };
  return { ...state, sign: "nothing", left: 0, words, button: buttons.create };
}

function copyState(copy: SavedCopy | null, isReady: boolean): StepState {
  const state = { step: "copy", hint: null, left: 0 } as const;
  if (copy !== null) {
    return copy.isOutdated
      ? {
          ...state,
          sign: "outdated",
          words: { vi: `Tệp đã thay đổi sau lần lưu lúc ${copy.at}`, en: `Changed since the copy of ${copy.at}` },
          button: buttons.saveAgain,
        }
      : {
          ...state,
          sign: "done",
          words: { vi: `Đã lưu lúc ${copy.at}`, en: `Saved at ${copy.at}` },
          button: buttons.saveAgain,
        };
  }
  return isReady
    ? { ...state, sign: "open", words: { vi: "Kiểm tra lần cuối", en: "A last look" }, button: buttons.look }
    : {
        ...state,
        sign: "later",
        words: { vi: "Sau khi xong các bước trên", en: "After the steps above" },
        button: buttons.look,
      };
}

function dotted(parts: readonly Bilingual[]): Bilingual {
  return { vi: parts.map(({ vi }) => vi).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}
