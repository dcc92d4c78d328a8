import type { Answer, Question } from "../../domain/answer";
import type { Entry, PastAward, StaffMember } from "../../domain/register/register";
import type { DraftEntry } from "../claims/entries";
import { keyed } from "../claims/entries";
import type { StaffDraft } from "../claims/subjects";
import type { PastDraft } from "./gather-lines";
import { type Mention, identify } from "./identity";
import type { MergedUnits } from "./merge-units";
import { pastAward } from "./told-awards";

/** All lines that name somebody, before anybody asked who is the same. */
export interface NamingLines {
  readonly drafts: readonly DraftEntry[];
  readonly staff: readonly StaffDraft[];
  readonly past: readonly PastDraft[];
}

/** The same lines with the keys of those they name. */
export interface IdentifiedLines {
  readonly entries: readonly Entry[];
  readonly staff: readonly StaffMember[];
  readonly told: readonly PastAward[];
  readonly questions: readonly Question[];
}

/** Texts that name units, in the order in which units are listed. */
export function unitTextsOf({ drafts, staff, past }: NamingLines): readonly NonNullable<DraftEntry["unitText"]>[] {
  return [
    ...drafts.map((draft) => (draft.kind === "collective" ? draft.name : null)),
    ...drafts.map(({ unitText }) => unitText),
    ...staff.map(({ unitText }) => unitText),
    // Where nobody registers, the results alone say which units there are.
    ...(drafts.length + staff.length === 0 ? past.map(({ unitText }) => unitText) : []),
  ].filter((text) => text !== null);
}

/** Brings the lines of one person, one collective or one family together, whatever lists they stand in. */
export function identifyLines(
  lines: NamingLines,
  { keyOf }: Pick<MergedUnits, "keyOf">,
  answers: readonly Answer[],
): IdentifiedLines {
  const { drafts, staff, past } = lines;
  const mentions = mentionsIn(lines, keyOf);
  const { keys, questions } = identify(mentions, answers);
  const known = (at: number) => ({ key: keys[at] ?? "", unit: mentions[at]?.unit ?? null });
  return {
    entries: drafts.map((draft, at) => {
      const { key, unit } = known(at);
      return keyed(draft, key, unit);
    }),
    staff: staff.map((draft, at) => ({ ...draft, ...known(drafts.length + at) })),
    told: past.map((draft, at) => {
      const { key, unit } = known(drafts.length + staff.length + at);
      // A collective is its unit.
      const own = draft.kind === "collective" ? keyOf(draft.name.value) : null;
      return pastAward(draft, key, own ?? unit);
    }),
    questions,
  };
}

function mentionsIn({ drafts, staff, past }: NamingLines, keyOf: MergedUnits["keyOf"]): readonly Mention[] {
  const unitOf = ({ unitText }: Pick<DraftEntry, "unitText">) => ({
    unit: keyOf(unitText?.value ?? null),
    unitText: unitText?.value ?? null,
  });
  return [
    ...drafts.map((draft) => ({
      source: "registration" as const,
      kind: draft.kind,
      name: draft.name,
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      ...unitOf(draft),
      position: draft.position?.value ?? null,
      remarks: draft.remarks?.value ?? "",
    })),
    ...staff.map((draft) => ({
      source: "staff" as const,
      kind: "individual" as const,
      name: draft.name,
      ...unitOf(draft),
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      position: draft.position?.value ?? null,
      remarks: "",
    })),
    ...past.map((draft) => ({
      source: "past" as const,
      kind: draft.kind,
      name: draft.name,
      ...unitOf(draft),
      birthDate: null,
      idNumber: null,
      position: null,
      remarks: "",
    })),
  ];
}
