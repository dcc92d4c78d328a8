import { columnNumberOf } from "../domain/form/form";
import type { WorkbookReading } from "../domain/check";
import { lettersOf } from "../domain/glossary/letters";
import type { UnitKey } from "../domain/recipient";
import type { InitiativeLevel } from "../domain/register/register";
import type { Stage } from "../domain/stage";
import { fold } from "../text/fold";
import type { RowRef } from "../workbook/refs";
import type { NumeratorReading } from "./counted";
import { two } from "./wording";

interface OneInitiative {
  /** Home units of those who name it or are its authors; none where the workbook does not say. */
  readonly units: readonly UnitKey[];
  readonly title: string;
  readonly at: RowRef;
  readonly level: InitiativeLevel | null;
}

/**
 * Initiatives, not authors, of a level; null counts all. While registering, the level asked for; at the review, the level
 * recognised where the list has such a column. A list without levels is one of cấp cơ sở, where every initiative starts.
 */
export function initiativesCounted(
  level: InitiativeLevel | null,
  reading: WorkbookReading,
  stage: Stage,
  unit: UnitKey | null = null,
): NumeratorReading {
  const everywhere = initiativesOf(reading, stage);
  // «Mỗi phòng có 01 sáng kiến» is no question of the whole office's initiatives.
  if (unit !== null && everywhere?.some(({ units }) => units.length === 0) === true) {
    return {
      kind: "unknown",
      missing: {
        vi: "Thiếu: sáng kiến nào của phòng, đơn vị nào.",
        en: "Missing: which unit an initiative comes from.",
      },
    };
  }
  const all = everywhere?.filter(({ units }) => unit === null || units.includes(unit)) ?? null;
  if (all === null) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: danh sách sáng kiến.", en: "Missing: the list of initiatives." },
    };
  }
  const fitting = all.filter((one) => level === null || (one.level ?? "grassroots") === level);
  const assumed = level === "grassroots" ? fitting.filter((one) => one.level === null).length : 0;
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: fitting.length,
      subjects: [],
      rows: fitting.map(({ at }) => at),
      how: {
        vi: `${two(fitting.length)} sáng kiến, mỗi sáng kiến tính một lần dù có nhiều tác giả${assumed > 0 ? `; ${two(assumed)} sáng kiến chưa ghi cấp được hiểu là cấp cơ sở` : ""}`,
        en: `${String(fitting.length)} initiatives, each once whatever the number of its authors${assumed > 0 ? `; ${String(assumed)} without a level taken as grassroots` : ""}`,
      },
    },
  };
}

/** The initiatives of the workbook: its list, else those named in registration rows; null where it has no place for them. */
function initiativesOf(reading: WorkbookReading, stage: Stage): readonly OneInitiative[] | null {
  const { register, sheets } = reading;
  const forms = sheets.flatMap((sheet) => sheet.forms);
  if (register.initiatives.length > 0 || forms.some(({ kind }) => kind === "initiatives")) {
    const judged = stage !== "registration" && stage !== "mid-year";
    const hasRecognition = register.initiatives.some(
      ({ recognised, decision }) => recognised !== null || decision !== null,
    );
    const unitOf = new Map(register.people.map(({ name, unit }) => [fold(name), unit]));
    return onceEach(
      register.initiatives
        .filter(({ recognised, decision }) => !judged || !hasRecognition || recognised !== null || decision !== null)
        .map(({ title, at, level, recognised, authors }) => ({
          units: authors.flatMap(({ value }) => unitOf.get(fold(value)) ?? []),
          title: title.value,
          at,
          level: (judged ? recognised?.value : null) ?? level?.value ?? null,
        })),
    );
  }
  const columns = forms.flatMap((form) =>
    form.countedIn ? form.columns.filter(({ role }) => role === "initiative") : [],
  );
  const named = register.entries.flatMap((entry) => entry.initiatives.map((initiative) => ({ entry, initiative })));
  // A tick names nothing that could be the same initiative in another row.
  const ticked = register.entries
    .filter((entry) => entry.hasUntitledInitiative === true && entry.initiatives.length === 0)
    .map(({ unit, at }) => ({ units: unit === null ? [] : [unit], title: "", at, level: null }));
  if (columns.length === 0 && named.length === 0) return null;
  const headings = new Map(
    forms.flatMap((form) =>
      form.columns.map(({ column, header }) => [`${form.id}:${String(column)}`, header] as const),
    ),
  );
  const titled = onceEach(
    named.map(({ entry, initiative }) => ({
      units: entry.unit === null ? [] : [entry.unit],
      title: initiative.value,
      at: entry.at,
      level: levelNamed(headings.get(`${entry.form}:${String(columnNumberOf(initiative.cell))}`) ?? ""),
    })),
  );
  return [...titled, ...ticked];
}

function levelNamed(header: string): InitiativeLevel | null {
  const said = lettersOf(header);
  if (/cap (?:tinh|thanh pho)/.test(said)) return "provincial";
  if (said.includes("cap bo")) return "ministerial";
  if (/toan quoc|cap (?:nha nuoc|quoc gia)/.test(said)) return "national";
  return /cap co so|cap so/.test(said) ? "grassroots" : null;
}

/** Co-authors name the same initiative in their own rows: one title at one level is one initiative, of all their units. */
function onceEach(all: readonly OneInitiative[]): readonly OneInitiative[] {
  const seen = new Map<string, OneInitiative>();
  for (const one of all) {
    const key = `${one.level ?? ""}:${lettersOf(one.title)}`;
    const before = seen.get(key);
    seen.set(key, before === undefined ? one : { ...before, units: [...before.units, ...one.units] });
  }
  return [...seen.values()];
}
