import type { Answer } from "../../domain/answer";
import type { Bilingual, Locale } from "../../domain/bilingual";
import type { Profile } from "../../domain/profile";
import type { WorkbookSnapshot } from "../../workbook/grid";
import type { CivilDate } from "../../workbook/ports";
import type { StandingTab } from "../../domain/form/standing-tab";
import { type CellWrite, type NewTab, type SkippedCell, type WritePlan } from "../../workbook/write-plan";
import type { WorkbookReading } from "../../domain/check";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import { factsOf } from "../fill/facts-of-reading";
import type { WrittenByUs } from "../fill/decide-writes";
import { awardResults } from "./award-results";
import { collectives } from "./collectives";
import { commendationRegister } from "./commendation-register";
import { dossierChecklist } from "./dossier-checklist";
import type { FormInput, FormMaker, ReviewFacts } from "./form-input";
import { individuals } from "./individuals";
import { initiatives } from "./initiatives";
import { layOut } from "./layout";
import type { PageKind } from "./page-top";
import { pledges } from "./pledges";
import { registeredAgainstAttained } from "./registered-against-attained";
import { reportNames, type ReportId } from "./report-id";
import { reviewSheet } from "./review-sheet";
import { summary } from "./summary";
import { freeTabName } from "./tab-name";
import { targetComparison } from "./target-comparison";
import { targetsSheet } from "./targets-sheet";
import { tasks } from "./tasks";
import { isLaidOutAlike, ownTab, updatesFor } from "./update-tab";
import { works } from "./works";

export interface CreateInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly targets: readonly TargetResult[];
  readonly year: number;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly answers?: readonly Answer[];
  readonly today: CivilDate;
  readonly review: ReviewFacts;
  readonly locale: Locale;
  readonly planId: string;
  /** Stand-alone or annex; null: as the form is mostly used. */
  readonly page: PageKind | null;
  /** What the journal says we wrote; a form of ours is brought up to date without touching what was typed since. */
  readonly writtenByUs?: WrittenByUs;
  /** «Tạo thêm»: a new tab even where ours of before stands. */
  readonly isBeside?: boolean;
}

export interface CreatePlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly notes: readonly Bilingual[];
  /** Tabs of the same name that stand already: what is to be done with them is asked. */
  readonly standing: readonly StandingTab[];
  readonly created: readonly NewTab[];
}

type TableForm = Exclude<ReportId, "review-sheet" | "targets">;

const makers: Readonly<Record<TableForm, FormMaker>> = {
  summary,
  "target-comparison": targetComparison,
  individuals,
  collectives,
  initiatives,
  works,
  tasks,
  "award-results": awardResults,
  pledges,
  "registered-against-attained": registeredAgainstAttained,
  "dossier-checklist": dossierChecklist,
  "commendation-register": commendationRegister,
};

/**
 * Plans one of our forms as new tabs, print-ready. A tab of ours that stands already is brought up to date instead;
 * a tab of hers with the same name is never touched: ours takes «(2)».
 */
export function createForm(id: ReportId, input: CreateInput): CreatePlan {
  const tabs = tabsOf(id, input);
  const { snapshot, locale } = input;
  // Its lines are hers to change, wherever the sheet came from.
  const stated = id === "targets" ? targetsOf(input) : null;
  if (stated !== null)
    return { plan: planWith(id, input, [], []), skipped: [], notes: [targetsStand(stated)], standing: [], created: [] };
  const writes: CellWrite[] = [];
  const skipped: SkippedCell[] = [];
  const notes: Bilingual[] = [];
  const created: NewTab[] = [];
  const standing: StandingTab[] = [];
  for (const tab of tabs) {
    const own = ownTab(snapshot.sheets, tab);
    const taken = [...snapshot.sheets.map((sheet) => sheet.name), ...created.map((each) => each.name)];
    const name = freeTabName(tab.name, taken);
    if (own !== null && isLaidOutAlike(own, tab)) {
      const update = updatesFor(own, tab, input.writtenByUs ?? null, locale);
      standing.push({ sheet: own.name, whose: "ours", edited: update.skipped.length, besideAs: name });
      if (input.isBeside !== true) {
        writes.push(...update.writes);
        skipped.push(...update.skipped);
        continue;
      }
    } else if (name !== tab.name) {
      const sheet = own?.name ?? tab.name;
      standing.push({ sheet, whose: own === null ? "hers" : "ours-otherwise", edited: 0, besideAs: name });
    }
    if (own !== null && !isLaidOutAlike(own, tab)) notes.push(otherLines(own.name, name));
    if (tab.page.paper === "A3") notes.push(wide);
    created.push({ ...tab, name });
  }
  if (snapshot.structureProtected && created.length > 0) {
    const [first] = created;
    const ref = { sheet: first?.name ?? "", row: 1, column: 1 };
    return {
      plan: planWith(id, input, [], []),
      skipped: [...skipped, { ref, why: locked[locale] }],
      notes,
      standing,
      created: [],
    };
  }
  return { plan: planWith(id, input, writes, created), skipped, notes, standing, created };
}

/** So broad that A4 would print it too small to be read. */
const wide: Bilingual = { vi: "Biểu rộng, in khổ A3 ngang.", en: "Wide form: A3 landscape." };

/** The sheet that states the targets already, if one does. */
function targetsOf({ reading }: CreateInput): string | null {
  return reading.sheets.flatMap(({ forms }) => forms).find(({ kind }) => kind === "targets")?.sheet ?? null;
}

/** A second one beside it would have every target counted twice. */
function targetsStand(sheet: string): Bilingual {
  return {
    vi: `Tệp đã có chỉ tiêu ở sheet «${sheet}» nên không tạo thêm sheet «Chỉ tiêu», để không chỉ tiêu nào bị tính hai lần. Anh/chị sửa từng dòng ngay trên sheet đó.`,
    en: `The sheet “${sheet}” states the targets already, so no second one is made: each target would count twice. Its lines can be changed where they stand.`,
  };
}

function planWith(
  id: ReportId,
  { planId, locale }: CreateInput,
  writes: readonly CellWrite[],
  tabs: readonly NewTab[],
): WritePlan {
  return { id: planId, purpose: "create", label: reportNames[id][locale], writes, tabs, anchors: [] };
}

/** The tabs of a form as they would be made in an empty workbook. */
export function tabsOf(id: ReportId, input: CreateInput): readonly NewTab[] {
  const { snapshot, reading, targets, year, stage, profile, today, review } = input;
  const form: FormInput = {
    reading,
    facts: factsOf(reading, targets, stage, { answers: input.answers ?? [], sheets: snapshot.sheets }),
    targets,
    year,
    stage,
    profile,
    today,
    review,
  };
  if (id === "review-sheet") return [reviewSheet(form)];
  if (id === "targets") return [targetsSheet(form)];
  const maker = makers[id];
  const page: PageKind =
    input.page ??
    (maker.page === "annex" ? { kind: "annex", number: null, to: maker.enclosedWith(stage) } : { kind: "stand-alone" });
  return maker.drafts(form, page).map((draft) => layOut(draft, page, profile, year));
}

const locked: Bilingual = {
  vi: "Cấu trúc tệp đang được khóa (bảo vệ) nên chưa thêm được sheet. Anh/chị bỏ khóa tệp rồi bấm Tạo biểu lại.",
  en: "The workbook's structure is protected, so no sheet can be added. Unprotect it and create the form again.",
};

function otherLines(before: string, name: string): Bilingual {
  return {
    vi: `Sheet «${before}» được tạo trước đây nay có số dòng khác, nên biểu mới nằm ở sheet «${name}». Anh/chị xóa sheet cũ nếu không cần nữa.`,
    en: `The sheet “${before}” made before now has other lines, so the new form stands on “${name}”. Delete the old sheet if it is no longer needed.`,
  };
}
