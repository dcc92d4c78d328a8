import { columnNumberOf } from "../domain/form/form";
import type { WorkbookReading } from "../domain/check";
import { type AwardId, glossaryAwardIds } from "../domain/glossary/awards";
import type { RecipientKind, SubjectKey } from "../domain/recipient";
import type { AwardClaim, Entry } from "../domain/register/register";
import { awardsImpliedBy, implies } from "../domain/targets/implied-awards";
import { type BasisOfKinds, isDecidedOn } from "./basis";
import type { Held, Population } from "./population";
import type { BySource, Told } from "./sources";

/** What titles are taken from, and by what those of each kind of recipient are counted. */
export interface TitleSources {
  readonly reading: WorkbookReading;
  /** What the sources that count tell of a recipient. */
  readonly told: ReadonlyMap<SubjectKey, readonly Told[]>;
  readonly basis: BasisOfKinds;
  readonly undecided: Population["undecided"];
}

/** Tells the titles of one recipient: what rows claim, what the sources that count tell instead, or both. */
export type HeldBy = (kind: RecipientKind, key: SubjectKey, entries: readonly Entry[]) => readonly Held[];

/** Looks the sources through once, for all recipients. */
export function heldFrom({ reading, told: toldOf, basis, undecided }: TitleSources): HeldBy {
  const headings = headingsOf(reading);
  return (kind, key, entries) => {
    const claimed = claimedIn(entries, headings);
    if (basis[kind] === "counted") return claimed;
    const told = toldOf.get(key) ?? [];
    // A registered CSTĐ cơ sở makes nobody a LĐTT whom the decision on LĐTT leaves out.
    const isLeftOut = (award: AwardId) =>
      awardsImpliedBy(award).some(
        (lower) => !undecided[kind].has(lower) && !told.some((one) => implies(one.award, lower)),
      );
    return [...told, ...claimed.filter(({ award }) => undecided[kind].has(award) && !isLeftOut(award))];
  };
}

const ALL_AWARDS: readonly AwardId[] = [...glossaryAwardIds, "other"];

/** Awards of which no decision is in the file, where decisions are counted. */
export function undecidedIn(basis: BasisOfKinds, isRegistered: boolean, told: BySource): Population["undecided"] {
  const of = (kind: RecipientKind): ReadonlySet<AwardId> =>
    new Set(
      isRegistered && basis[kind] === "decided" ? ALL_AWARDS.filter((award) => !isDecidedOn(kind, award, told)) : [],
    );
  return { individual: of("individual"), collective: of("collective"), family: of("family") };
}

/** The titles that rows claim, each with the heading of its column. */
export function claimedIn(entries: readonly Entry[], headings: ReadonlyMap<string, string>): readonly Held[] {
  return entries.flatMap((entry) => entry.claims.map((claim) => heldByClaim(claim, entry, headings)));
}

function heldByClaim(claim: AwardClaim, entry: Entry, headings: ReadonlyMap<string, string>): Held {
  const heading = headings.get(`${entry.form}:${String(columnNumberOf(claim.cell))}`) ?? "";
  return { award: claim.award, words: `${claim.text} ${heading}`, at: entry.at, cell: claim.cell };
}

/** Headings of all columns, by form and column. */
export function headingsOf(reading: WorkbookReading): ReadonlyMap<string, string> {
  return new Map(
    reading.sheets.flatMap(({ forms }) =>
      forms.flatMap((form) =>
        form.columns.map(({ column, header }) => [`${form.id}:${String(column)}`, header] as const),
      ),
    ),
  );
}
