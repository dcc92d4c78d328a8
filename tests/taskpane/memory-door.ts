import type { Checked } from "../../src/actions/checked";
import type { Answer } from "../../src/domain/answer";
import type { Waiver } from "../../src/domain/findings/finding";
import { previewOf, type FillPreview } from "../../src/actions/fill-preview";
import type { Settings } from "../../src/actions/default-settings";
import type { Engine, SubmissionChoices, SubmissionCopy } from "../../src/actions/engine";
import type { Profile } from "../../src/domain/profile";
import type { Failure } from "../../src/workbook/failure";
import type { JournalEntry } from "../../src/workbook/journal-entry";
import type { Revealed, SheetChange, Surroundings, Theme, Workbook, WorkbookView } from "../../src/workbook/ports";
import type { CellRef, RowRef } from "../../src/workbook/refs";
import { err, ok, type Result } from "../../src/workbook/result";
import type { DrawnCell, DrawnRow, DrawnState } from "../../src/domain/form/drawn-form";
import { type CellContent, empty, number, text, type WritePlan } from "../../src/workbook/write-plan";
import { checkedOf, metTarget } from "./checked-fixture";
import { reconciled } from "./reconciled-fixture";

export function planOf(part: Partial<WritePlan> = {}): WritePlan {
  return { id: "plan-1", purpose: "fill", label: "Biểu tổng hợp", writes: [], tabs: [], anchors: [], ...part };
}

type DrawnFigure = readonly [column: number, state: DrawnState, before: CellContent, after: CellContent | null];

function drawnRow(row: number, label: string, ...figures: readonly DrawnFigure[]): DrawnRow {
  const cells = figures.map(([column, state, before, after]): readonly [number, DrawnCell] => [
    column,
    {
      ref: { sheet: "Biểu tổng hợp", row, column },
      state,
      before,
      after,
      isPercent: false,
      why: state === "same" ? null : `Dòng ${String(row)}: ô này lấy số từ biểu đăng ký.`,
    },
  ]);
  return { row, ordinal: "", label, isNewLabel: false, isTotal: row === 18, cells: new Map(cells) };
}

export const fillPreview: FillPreview = {
  plan: planOf({
    writes: [
      {
        ref: { sheet: "Biểu tổng hợp", row: 12, column: 8 },
        content: number(33),
        expectedBefore: number(31),
        reason: "Ô này lấy số từ cột LĐTT của biểu đăng ký, 33 dòng.",
      },
      {
        ref: { sheet: "Biểu tổng hợp", row: 13, column: 8 },
        content: number(7),
        expectedBefore: { kind: "empty" },
      },
    ],
  }),
  skipped: [{ ref: { sheet: "Biểu tổng hợp", row: 18, column: 8 }, why: "ô có công thức của anh/chị" }],
  questions: [],
  notes: [],
  seen: [{ sheet: "Biểu tổng hợp", state: "compared", kind: "summary" }],
  forms: [
    {
      sheet: "Biểu tổng hợp",
      labelHead: "Tên đơn vị",
      groups: [
        { name: "Số người", columns: [{ column: 3, head: "Tổng số" }] },
        {
          name: "Danh hiệu thi đua › Cá nhân",
          columns: [
            { column: 8, head: "LĐTT" },
            { column: 9, head: "Tỷ lệ (%)" },
          ],
        },
      ],
      rows: [
        drawnRow(11, "Ban Giám đốc", [3, "same", number(3), null], [8, "hers", number(2), number(3)]),
        drawnRow(12, "Văn phòng", [8, "replaced", number(31), number(33)], [9, "waiting", empty, null]),
        drawnRow(13, "Phòng Lãnh sự", [8, "new", empty, number(7)], [9, "left", empty, null]),
        drawnRow(18, "Tổng cộng", [8, "formula", number(38), number(40)]),
      ],
    },
  ],
  differing: [{ ref: { sheet: "Biểu tổng hợp", row: 11, column: 8 }, content: number(3), expectedBefore: number(2) }],
  standing: [],
  report: null,
  trails: [
    {
      ref: { sheet: "Biểu tổng hợp", row: 12, column: 8 },
      value: number(33),
      why: { vi: "Ô này lấy số từ số cá nhân có «LĐTT».", en: "This cell counts the people with LĐTT." },
      title: { award: "advanced-worker", recipient: "individual" },
      rows: [
        { sheet: "Đăng ký", row: 12 },
        { sheet: "Đăng ký", row: 13 },
      ],
    },
  ],
};

export function entryOf(plan: WritePlan): JournalEntry {
  return {
    id: plan.id,
    purpose: plan.purpose,
    label: plan.label,
    at: "2022-03-01T08:15:00",
    sheets: [
      {
        name: "Biểu tổng hợp",
        headerRows: null,
        signature: null,
        keyColumns: [],
        cells: plan.writes.map(({ ref, content, expectedBefore }) => ({
          row: ref.row,
          column: ref.column,
          rowKey: null,
          before: { content: expectedBefore, numberFormat: "General", font: null },
          after: { content, numberFormat: "General", font: null },
        })),
      },
    ],
    createdTabs: [],
  };
}

/** A copy with one thing to correct, one private remark, and the staff list staying at home. */
export function submissionOf({ blankPrivate, takeAlong }: SubmissionChoices): SubmissionCopy {
  const ref = { sheet: "Đăng ký", row: 9, column: 8 };
  const remark = {
    kind: "private-cells" as const,
    sentence: { vi: "Có 01 ô ghi chú riêng tư sẽ đi theo biểu.", en: "1 cell with a private remark goes along." },
    at: ref,
  };
  return {
    fileName: "Đăng ký 2022 (bản để nộp).xlsx",
    bytes: new Uint8Array(),
    open: [
      ...(blankPrivate ? [] : [remark]),
      { kind: "open-error", sentence: { vi: "Ô H28 còn một chỗ phải sửa.", en: "H28 is to be corrected." }, at: null },
      { kind: "placeholder", sentence: { vi: "Ô B2 còn ký hiệu {{tong}}.", en: "B2 holds {{tong}}." }, at: null },
    ],
    done: [],
    privateCells: [{ ref, kind: "maternity" }],
    sheets: [
      { name: "Đăng ký", paper: null, goes: true },
      { name: "Danh sách CBCCVC", paper: "staff-list", goes: takeAlong.includes("Danh sách CBCCVC") },
    ],
  };
}

/** A workbook that only remembers what it is asked to remember, and what was asked of it. */
export interface MemoryDoor {
  readonly workbook: Workbook;
  readonly view: WorkbookView;
  readonly surroundings: Surroundings;
  readonly engine: Engine;
  /** Everything the pane asked for, in order. */
  readonly asked: Asked[];
  /** The next request of this kind answers with a failure. */
  fail(what: Asked["what"], failure: Failure): void;
  /** The next checks answer with this. */
  checksAs(checked: Checked): void;
  /** A check waits until the returned function is called. */
  holdChecks(): () => void;
  revealsAs(revealed: Revealed): void;
  /** The next writes push as many of the oldest entries out of the journal. */
  drops(entries: number): void;
  /** She clicks a cell. */
  selects(cell: CellRef): void;
  /** Somebody changes a sheet. */
  change(change: SheetChange): void;
  setTheme(theme: Theme): void;
}

export type Asked =
  | { readonly what: "check"; readonly settings: Pick<Settings, "year" | "stage" | "regime"> }
  | { readonly what: "reveal"; readonly target: CellRef | readonly RowRef[] }
  | { readonly what: "apply"; readonly plan: WritePlan }
  | { readonly what: "restore"; readonly entry: JournalEntry; readonly deletesTabs: boolean }
  | { readonly what: "answer"; readonly answer: Answer }
  | { readonly what: "waive"; readonly finding: string; readonly waiver: Waiver | null }
  | { readonly what: "submission-copy"; readonly choices: SubmissionChoices }
  | { readonly what: "save-settings"; readonly settings: Settings }
  | { readonly what: "save-profile"; readonly profile: Profile }
  | { readonly what: "save-file"; readonly name: string }
  | { readonly what: "selected" }
  | { readonly what: "journal" }
  | { readonly what: "what-if"; readonly ticks: number };

export function memoryDoor(journal: readonly JournalEntry[] = []): MemoryDoor {
  const asked: Asked[] = [];
  const failures = new Map<Asked["what"], Failure>();
  const entries = [...journal];
  const listeners = new Set<(change: SheetChange) => void>();
  const themeListeners = new Set<() => void>();
  let checked = checkedOf();
  let theme: Theme = "light";
  let dropped = 0;
  let revealed: Revealed = "shown";
  let selected: CellRef = { sheet: "Biểu tổng hợp", row: 12, column: 8 };
  let hold: Promise<void> | null = null;

  function answer<T>(what: Asked["what"], value: T): Result<T, Failure> {
    const failure = failures.get(what);
    failures.delete(what);
    return failure === undefined ? ok(value) : err(failure);
  }

  const workbook: Workbook = {
    read: () => Promise.resolve(ok(checked.request.snapshot)),
    apply: (plan) => Promise.resolve(ok(entryOf(plan))),
    restore: () => Promise.reject(new Error("the pane restores through the engine")),
    journal: {
      list: () => {
        asked.push({ what: "journal" });
        return Promise.resolve(answer("journal", { entries: [...entries], unreadable: 0 }));
      },
      remove: (id) => {
        entries.splice(0, entries.length, ...entries.filter((entry) => entry.id !== id));
        return Promise.resolve(ok(undefined));
      },
    },
    store: { get: () => Promise.resolve(ok(null)), set: () => Promise.resolve(ok(undefined)) },
    bytes: () => Promise.resolve(ok(new Uint8Array())),
  };

  const view: WorkbookView = {
    selected: () => {
      asked.push({ what: "selected" });
      return Promise.resolve(answer("selected", selected));
    },
    reveal: (target) => {
      asked.push({ what: "reveal", target });
      return Promise.resolve(answer("reveal", revealed));
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };

  const surroundings: Surroundings = {
    locale: "vi",
    get theme() {
      return theme;
    },
    onThemeChange: (listener) => {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    saveFile: (name) => {
      asked.push({ what: "save-file", name });
      return Promise.resolve(answer("save-file", undefined));
    },
    today: () => "2022-03-01",
    now: () => "2022-03-01T09:41:00",
  };

  const engine: Engine = {
    check: async (_, options) => {
      const { year, stage, regime } = options;
      asked.push({ what: "check", settings: { year, stage, regime } });
      if (hold !== null) {
        const stopped = new Promise<"stopped">((resolve) => {
          options.signal?.addEventListener("abort", () => {
            resolve("stopped");
          });
        });
        if ((await Promise.race([hold, stopped])) === "stopped") return err({ code: "cancelled" });
      }
      return answer("check", checked);
    },
    planFix: (_, finding) => planOf({ purpose: "fix", label: "Lỗi gõ", writes: finding.fix?.writes ?? [] }),
    saveProfile: (_, profile) => {
      asked.push({ what: "save-profile", profile });
      return Promise.resolve(answer("save-profile", undefined));
    },
    planFixes: (_, findings) =>
      planOf({ purpose: "fix", label: "Lỗi gõ", writes: findings.flatMap(({ fix }) => fix?.writes ?? []) }),
    apply: (_, plan) => {
      asked.push({ what: "apply", plan });
      const entry = entryOf(plan);
      return Promise.resolve(answer("apply", dropped === 0 ? entry : { ...entry, droppedEntries: dropped }));
    },
    restore: (_, entry, options) => {
      asked.push({ what: "restore", entry, deletesTabs: options?.deleteCreatedTabs === true });
      const cells = entry.sheets.flatMap(({ name, cells: some }) =>
        some.map(({ row, column }) => ({ sheet: name, row, column })),
      );
      const outcome = { alreadyBack: [], changedSince: [], notFound: [], deletedTabs: [], keptTabs: [] };
      return Promise.resolve(answer("restore", { ...outcome, restored: cells }));
    },
    answer: (_, given) => {
      asked.push({ what: "answer", answer: given });
      return Promise.resolve(answer("answer", undefined));
    },
    consequences: (_, { options }) => {
      const changes = [{ figure: "distinctPeople", before: 34, after: 35 }];
      return Promise.resolve(ok(options.map((option) => ({ ...option, changes: option.id === "two" ? changes : [] }))));
    },
    waive: (_, { id }, waiver) => {
      asked.push({ what: "waive", finding: id, waiver });
      return Promise.resolve(answer("waive", undefined));
    },
    whatIf: (of, ticks) => {
      asked.push({ what: "what-if", ticks: ticks.length });
      const targets = of.result.targets.map((each) =>
        each.target.id === "fighter-share" && each.numerator !== null
          ? { ...each, numerator: { ...each.numerator, value: each.numerator.value + ticks.length } }
          : each,
      );
      return { targets, contradictions: of.result.contradictions };
    },
    planFill: () => Promise.resolve(ok(fillPreview)),
    reconciliation: () => Promise.resolve(ok(reconciled)),
    reportsOffered: () => [
      {
        id: "summary",
        title: { vi: "Biểu tổng hợp", en: "Summary form" },
        about: { vi: "Danh hiệu và hình thức khen theo từng phòng", en: "Titles and awards by unit" },
        usualAt: ["registration"],
      },
      {
        id: "targets",
        title: { vi: "Bảng đối chiếu chỉ tiêu", en: "Comparison with the targets" },
        about: { vi: "Mức giao, số đăng ký, thừa, thiếu", en: "Levels, figures, over and short" },
        usualAt: [],
      },
    ],
    planCreate: (_, report) => Promise.resolve(ok(previewOf(planOf({ purpose: "create", label: report })))),
    reportParagraph: () =>
      Promise.resolve(
        ok("Năm 2022, 33/35 cán bộ, công chức, viên chức và người lao động đạt danh hiệu Lao động tiên tiến (94,29%)."),
      ),
    whoElse: (_, target) =>
      target === metTarget.target.id
        ? []
        : [
            {
              lacking: 1,
              candidates: ["Phạm Văn Sơn", "Bùi Thu Hà"].map((name, index) => ({
                subject: `candidate ${String(index)}`,
                name,
                unit: "Phòng Lãnh sự",
                at: { sheet: "Đăng ký 2022", row: 20 + index },
                conditions: [{ vi: "chưa có sáng kiến", en: "no initiative yet" }],
                award: "grassroots-emulation-fighter" as const,
                awardName: { vi: "Chiến sĩ thi đua cơ sở", en: "Emulation Fighter" },
                on: true,
              })),
            },
          ],
    figureAt: (_, cell) => fillPreview.trails.find(({ ref }) => ref.row === cell.row) ?? null,
    figuresByUnit: () => [
      { unit: "van phong", name: "Văn phòng", count: 7, of: 8 },
      {
        unit: "phong hop tac",
        name: "Phòng Hợp tác quốc tế, Lãnh sự và Người Việt Nam ở nước ngoài",
        count: 12,
        of: 12,
      },
    ],
    overTime: (_, { target, numerator }) => ({
      target,
      registered: numerator?.value ?? null,
      decided: null,
      lastYear: target.id === metTarget.target.id ? 30 : null,
    }),
    planTrial: (_, ticks) =>
      previewOf(
        planOf({
          purpose: "what-if",
          label: "Phương án thử",
          writes: ticks.map((_tick, index) => ({
            ref: { sheet: "Đăng ký 2022", row: 20 + index, column: 8 },
            content: text("x"),
            expectedBefore: { kind: "empty" as const },
          })),
        }),
      ),
    // «Gộp biểu các đơn vị» is tried on a real workbook: tests/taskpane/gathering.
    readSent: () => Promise.reject(new Error("nothing is gathered here")),
    gather: () => Promise.reject(new Error("nothing is gathered here")),
    answersSoFar: () => Promise.reject(new Error("nothing is gathered here")),
    applyGathering: () => Promise.reject(new Error("nothing is gathered here")),
    blankForms: () => Promise.reject(new Error("nothing is gathered here")),
    submissionCopy: (_, __, choices) => {
      asked.push({ what: "submission-copy", choices });
      return Promise.resolve(ok(submissionOf(choices)));
    },
    loadSettings: () => Promise.resolve(ok({ year: null, regime: null, stage: null, overlay: {} })),
    saveSettings: (_, settings) => {
      asked.push({ what: "save-settings", settings });
      return Promise.resolve(answer("save-settings", undefined));
    },
  };

  return {
    workbook,
    view,
    surroundings,
    engine,
    asked,
    fail: (what, failure) => failures.set(what, failure),
    checksAs: (next) => {
      checked = next;
    },
    holdChecks: () => {
      let release: () => void = () => undefined;
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        hold = null;
        release();
      };
    },
    drops: (entries) => {
      dropped = entries;
    },
    selects: (cell) => {
      selected = cell;
    },
    revealsAs: (next) => {
      revealed = next;
    },
    change: (change) => {
      for (const listener of listeners) listener(change);
    },
    setTheme: (next) => {
      theme = next;
      for (const listener of themeListeners) listener();
    },
  };
}
