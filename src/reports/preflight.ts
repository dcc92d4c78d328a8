import type { Bilingual } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import type { Grid, WorkbookSnapshot } from "../workbook/grid";
import { toA1, type CellRef } from "../workbook/refs";
import type { HomePaper } from "./submission/home-sheets";
import type { PrivateCell } from "./submission/private-cells";
import { privatePoint } from "./submission/private-point";

/** One thing that still stands against handing the file in. */
export interface PreflightPoint {
  readonly kind:
    | "private-cells"
    | "open-error"
    | "empty-figure"
    | "waiting-write"
    | "left-cell"
    | "forms-differ"
    | "kept-sheet"
    | "hidden-sheet"
    | "placeholder"
    | "home-sheet"
    | "frozen-formulas"
    | "traces";
  /** Hides nothing: handing in stays her decision, but these she must see. */
  readonly weight: "must-see" | "will-be-done";
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
}

export interface PreflightInput {
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  /** What the planned filling says: `fillPoints`. */
  readonly fillPoints: readonly PreflightPoint[];
  /** Parts of ours that travel in the file: answers, reasons, journal. */
  readonly traces: number;
  /** Papers of the office's own that are not in the copy, by sheet. */
  readonly homeSheets: ReadonlyMap<string, HomePaper>;
  /** What of persons goes along with the forms or, where she has chosen so, is left blank. */
  readonly privateCells: readonly PrivateCell[];
  readonly blankPrivate: boolean;
  /** Sheets that formulas without a result still need, so that they stay in the copy. */
  readonly keptSheets: readonly string[];
  /** Formulas that become the results they show, because they read a sheet that goes. */
  readonly frozenFormulas: number;
}

/** «Bản để nộp»: what to look at before a copy is made. «will-be-done» is what the copy itself takes care of. */
export function preflight(input: PreflightInput): readonly PreflightPoint[] {
  const { snapshot, findings } = input;
  const personal = privatePoint(input.privateCells, input.blankPrivate);
  return [
    ...(personal === null ? [] : [personal]),
    ...findings.filter(({ severity, waived }) => severity === "error" && waived === null).map(openError),
    ...input.fillPoints,
    ...snapshot.sheets.flatMap((sheet) => [...sheetPoints(sheet, input), ...placeholdersIn(sheet)]),
    ...whatTheCopyDoes(input),
  ];
}

function openError({ at, message }: Finding): PreflightPoint {
  return { kind: "open-error", weight: "must-see", at, sentence: message };
}

function sheetPoints(grid: Grid, { homeSheets, keptSheets }: PreflightInput): readonly PreflightPoint[] {
  const { name, visibility } = grid;
  const at = { sheet: name, row: 1, column: 1 };
  const paper = homeSheets.get(name);
  if (keptSheets.includes(name)) return [keptPoint(name, visibility !== "visible", at)];
  if (paper !== undefined) {
    return [{ kind: "home-sheet", weight: "will-be-done", at, sentence: homeSentence(name, paper) }];
  }
  if (visibility === "visible") return [];
  const sentence = {
    vi: `Sheet «${name}» đang ẩn, sẽ không có trong bản để nộp.`,
    en: `The sheet “${name}” is hidden and will not be in the copy.`,
  };
  return [{ kind: "hidden-sheet", weight: "will-be-done", at, sentence }];
}

function keptPoint(name: string, isHidden: boolean, at: CellRef): PreflightPoint {
  const sheet = isHidden ? { vi: "Sheet ẩn", en: "The hidden sheet" } : { vi: "Sheet", en: "The sheet" };
  const sentence = {
    vi: `${sheet.vi} «${name}» vẫn nằm trong bản để nộp, vì có công thức chưa tính ra kết quả cần đến sheet này. Anh/chị mở tệp bằng Excel, bấm Lưu rồi làm lại bản để nộp giúp.`,
    en: `${sheet.en} “${name}” stays in the copy, because a formula without a result still needs it. Open the file in Excel, save it, and make the copy again.`,
  };
  return { kind: "kept-sheet", weight: "must-see", at, sentence };
}

const papers: Readonly<Record<HomePaper, Bilingual>> = {
  "staff-list": { vi: "danh sách CBCCVC", en: "the staff list" },
  targets: { vi: "chỉ tiêu", en: "targets" },
  "commendation-register": { vi: "sổ theo dõi", en: "a register of commendations" },
  "comparison-by-person": { vi: "đối chiếu từng người", en: "a comparison by person" },
  "review-sheet": { vi: "phiếu nội bộ", en: "an internal paper" },
  "gathering-ledger": { vi: "bảng kê nội bộ", en: "an internal ledger" },
};

function homeSentence(name: string, paper: HomePaper): Bilingual {
  const { vi, en } = papers[paper];
  if (paper === "review-sheet" || paper === "gathering-ledger") {
    return {
      vi: `«${name}» là ${vi}, sẽ không có trong bản để nộp.`,
      en: `“${name}” is ${en} and will not be in the copy.`,
    };
  }
  return {
    vi: `Sheet «${name}» (${vi}) để lại cơ quan, không có trong bản để nộp.`,
    en: `The sheet “${name}” (${en}) stays in the office and is not in the copy.`,
  };
}

function placeholdersIn(sheet: Grid): readonly PreflightPoint[] {
  return sheet.values.flatMap((values, row) =>
    values.flatMap((value, column): readonly PreflightPoint[] => {
      if (typeof value !== "string" || !/\{\{[^{}]+\}\}/.test(value)) return [];
      const at = { sheet: sheet.name, row: row + 1, column: column + 1 };
      const cell = toA1(at);
      const sentence = {
        vi: `Biểu «${sheet.name}», ô ${cell} còn ký hiệu ${value} chưa được điền.`,
        en: `“${sheet.name}”, cell ${cell} still holds the placeholder ${value}.`,
      };
      return [{ kind: "placeholder", weight: "must-see", at, sentence }];
    }),
  );
}

function whatTheCopyDoes({ traces, frozenFormulas }: PreflightInput): readonly PreflightPoint[] {
  const points: PreflightPoint[] = [];
  if (frozenFormulas > 0) {
    const count = String(frozenFormulas);
    const sentence = {
      vi: `${count} công thức lấy số từ sheet không có trong bản để nộp: bản này giữ kết quả đang có thay cho công thức; tệp gốc giữ nguyên.`,
      en: `${count} ${frozenFormulas === 1 ? "formula reads" : "formulas read"} a sheet that is not in the copy: the copy holds the present results instead; the original keeps the formulas.`,
    };
    points.push({ kind: "frozen-formulas", weight: "will-be-done", at: null, sentence });
  }
  if (traces > 0) {
    const sentence = {
      vi: "Câu trả lời, lý do và nhật ký của Sổ Thi đua trong tệp sẽ được bỏ khỏi bản để nộp; tệp gốc giữ nguyên.",
      en: "Answers, reasons and the journal of Sổ Thi đua are left out of the copy; the original keeps them.",
    };
    points.push({ kind: "traces", weight: "will-be-done", at: null, sentence });
  }
  return points;
}
