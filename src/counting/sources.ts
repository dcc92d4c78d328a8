import { columnNumberOf } from "../domain/form/form";
import type { WorkbookReading } from "../domain/check";
import type { Standing } from "../domain/form/standing";
import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind, SubjectKey, UnitKey } from "../domain/recipient";
import type { AwardClaim, Entry, PastAward } from "../domain/register/register";
import type { CellRef, RowRef } from "../workbook/refs";

/** Whence a figure of titles may be counted, in the order in which titles come along; never two of them together. */
export const sources = ["registered", "proposed", "council", "pending", "decided"] as const;
export type Source = (typeof sources)[number];

/** A title as one source tells it: whose, and where it stands. */
export interface Told {
  readonly subject: SubjectKey;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly award: AwardId;
  /** What the cell says, and the column's heading. */
  readonly words: string;
  readonly at: RowRef;
  readonly cell: CellRef;
  /** Further cells that tell it. */
  readonly also?: AwardClaim["also"];
}

export type BySource = Readonly<Record<Source, readonly Told[]>>;

/**
 * All titles of a year (null: of whatever year), each under the source that tells it: what is registered, what units propose, what the council
 * voted for, what waits, what is decided. A title waits only as long as no decision names the same recipient for it.
 */
export function titlesBySource(reading: WorkbookReading, year: number | null): BySource {
  const known = arranged.get(reading);
  if (known?.year === year) return known.bySource;
  const bySource = arrange(reading, year);
  arranged.set(reading, { year, bySource });
  return bySource;
}

const arranged = new WeakMap<WorkbookReading, { readonly year: number | null; readonly bySource: BySource }>();

function arrange(reading: WorkbookReading, year: number | null): BySource {
  const { register } = reading;
  const told: Record<Source, Told[]> = { registered: [], proposed: [], council: [], pending: [], decided: [] };
  const sourceOf = sourcesOfClaims(reading);
  for (const entry of register.entries)
    for (const claim of entry.claims) told[sourceOf(entry, claim)].push(ofClaim(entry, claim));
  for (const award of [...register.beside, ...register.results]) {
    if (!isSource(award.standing) || (award.year !== null && year !== null && award.year !== year)) continue;
    told[award.standing].push(ofAward(award));
  }
  const granted = new Set(told.decided.map(titleOf));
  return { ...told, pending: told.pending.filter((one) => !granted.has(titleOf(one))) };
}

/** What lists of results say of one year alone. */
export function grantedIn({ register }: WorkbookReading, year: number | null): readonly Told[] {
  return year === null ? [] : register.results.filter((award) => award.year === year).map(ofAward);
}

/** What is counted of a registration form is registered, unless its words or those of the column say otherwise. */
export function sourcesOfClaims({ sheets }: WorkbookReading): (entry: Entry, claim: AwardClaim) => Source {
  const forms = new Map(sheets.flatMap((sheet) => sheet.forms.map((form) => [form.id, form] as const)));
  const columns = new Map(
    [...forms.values()].flatMap((form) =>
      form.columns.flatMap(({ column, standing }) =>
        standing === undefined ? [] : [[`${form.id}:${String(column)}`, standing] as const],
      ),
    ),
  );
  return (entry, claim) => {
    const ofForm = forms.get(entry.form)?.standing ?? "registered";
    const ofColumn = columns.get(`${entry.form}:${String(columnNumberOf(claim.cell))}`) ?? null;
    // «Hình thức khen thưởng đề nghị» in a list that registers is registered with the rest of it.
    const standing = ofColumn === null || (ofForm === "registered" && ofColumn === "proposed") ? ofForm : ofColumn;
    return isSource(standing) ? standing : "registered";
  };
}

function isSource(standing: Standing): standing is Source {
  return sources.some((source) => source === standing);
}

function ofClaim({ subject, kind, name, unit, at }: Entry, { award, text, cell, also }: AwardClaim): Told {
  const told = { subject, kind, name: name.value, unit, award, words: text, at, cell };
  return also === undefined ? told : { ...told, also };
}

function ofAward({ subject, kind, name, unit, award, at, cell }: PastAward): Told {
  return { subject, kind, name: name.value, unit, award, words: name.text, at, cell };
}

function titleOf({ subject, award }: Told): string {
  return `${subject}|${award}`;
}
