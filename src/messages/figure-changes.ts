import type { Bilingual, Locale } from "../domain/bilingual";
import type { FigureChange, FigureValue } from "../domain/consequence";
import { glossaryEntry, isAwardId } from "../domain/glossary/awards";
import type { Stage } from "../domain/stage";
import type { TargetStatus } from "../domain/targets/target";
import type { TargetResult } from "../domain/targets/target-result";
import { countText } from "./numbers";
import { statusLabel } from "./status-labels";

/** A check as far as its changes are told: the targets as they stand before, and the stage that words their status. */
export interface ChangedCheck {
  readonly targets: readonly TargetResult[];
  readonly stage: Stage;
}

const statuses: readonly TargetStatus[] = ["met", "exceeded", "missed", "not-due", "unknown", "attested", "awaiting"];

/** More than this many lines say nothing to anybody; the rest is counted. */
const MOST_LINES = 4;

/** «LĐTT: 27 → 57 người», a line a figure and one a target; «không đổi số nào» where an answer changes none. */
export function changeLines(changes: readonly FigureChange[], before: ChangedCheck): readonly Bilingual[] {
  const lines = [
    ...counted(changes).map(countLine),
    ...before.targets.flatMap((target) => targetLine(target, changes, before.stage)),
  ];
  if (lines.length === 0) {
    return changes.length === 0
      ? [{ vi: "không đổi số nào", en: "changes no figure" }]
      : [{ vi: "đổi danh sách chỉ tiêu", en: "changes the list of targets" }];
  }
  const more = lines.length - MOST_LINES;
  if (more <= 1) return lines;
  const rest = { vi: `và ${countText(more, "vi")} số khác`, en: `and ${countText(more, "en")} more figures` };
  return [...lines.slice(0, MOST_LINES), rest];
}

/** What is no target's; the same change of rows and of people is one. */
function counted(changes: readonly FigureChange[]): readonly FigureChange[] {
  const rows = changes.find(({ figure }) => figure === "people");
  return changes.filter(
    ({ figure, before, after }) =>
      !figure.startsWith("targets.") &&
      !(figure === "distinctPeople" && rows?.before === before && rows.after === after),
  );
}

function countLine({ figure, before, after }: FigureChange): Bilingual {
  const { name, noun } = namesOf(figure);
  const line = (locale: Locale) =>
    `${name[locale]}: ${valueText(before, locale)} → ${valueText(after, locale)} ${noun[locale]}`.trim();
  return { vi: line("vi"), en: line("en") };
}

/** «Chỉ tiêu «…»: 62/65 → 63/66, Đạt»: one line a target, with its status where that changes. */
function targetLine(result: TargetResult, changes: readonly FigureChange[], stage: Stage): readonly Bilingual[] {
  const { target, numerator, denominator } = result;
  const changed = (part: string) => changes.find(({ figure }) => figure === `targets.${target.id}.${part}`);
  const [above, below, verdict] = [changed("numerator"), changed("denominator"), changed("status")];
  if (!above && !below && !verdict) return [];
  const status = statuses.find((known) => known === verdict?.after);
  const word = status && statusLabel({ ...result, status }, stage);
  const line = (locale: Locale) => {
    const figure = (of: FigureValue, base: FigureValue) =>
      base === null ? valueText(of, locale) : `${valueText(of, locale)}/${valueText(base, locale)}`;
    const was = figure(numerator?.value ?? null, denominator?.value ?? null);
    const becomes = figure(
      above ? above.after : (numerator?.value ?? null),
      below ? below.after : (denominator?.value ?? null),
    );
    const told = was === becomes ? was : `${was} → ${becomes}`;
    return word ? `${told}, ${word[locale]}` : told;
  };
  return [{ vi: `Chỉ tiêu «${target.label}»: ${line("vi")}`, en: `Target “${target.label}”: ${line("en")}` }];
}

function valueText(value: FigureValue, locale: Locale): string {
  if (value === null) return locale === "vi" ? "(trống)" : "(none)";
  return typeof value === "number" ? countText(value, locale) : value;
}

interface Names {
  readonly name: Bilingual;
  readonly noun: Bilingual;
}

const NO_NOUN: Bilingual = { vi: "", en: "" };

const NOUNS = {
  individual: { vi: "người", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ", en: "families" },
} as const satisfies Record<string, Bilingual>;

const HEADCOUNTS: Readonly<Record<string, Names>> = {
  people: { name: { vi: "Dòng cá nhân", en: "Rows of people" }, noun: NO_NOUN },
  distinctPeople: { name: { vi: "Cá nhân, mỗi người một lần", en: "People, each once" }, noun: NOUNS.individual },
  collectives: { name: { vi: "Tập thể", en: "Collectives" }, noun: NO_NOUN },
  families: { name: { vi: "Hộ gia đình", en: "Families" }, noun: NO_NOUN },
};

function namesOf(figure: string): Names {
  const headcount = HEADCOUNTS[figure];
  if (headcount) return headcount;
  const count = /^counts\.(individual|collective|family)\.(.+)$/.exec(figure);
  if (count) {
    const [, kind = "", award = ""] = count;
    return { name: awardLabel(award), noun: isKind(kind) ? NOUNS[kind] : NO_NOUN };
  }
  // A cell of a form that is filled names itself: «Biểu tổng hợp!C9».
  return { name: { vi: figure, en: figure }, noun: NO_NOUN };
}

function isKind(kind: string): kind is keyof typeof NOUNS {
  return kind in NOUNS;
}

function awardLabel(award: string): Bilingual {
  const entry = isAwardId(award) ? glossaryEntry(award) : null;
  return entry === null
    ? { vi: "Danh hiệu, hình thức khác", en: "Other titles and awards" }
    : { vi: entry.short, en: entry.short };
}
