import { folded } from "../../text/fold";
import { fingerprint } from "../../workbook/fingerprint";
import { questionId } from "../gather-answers";
import type { FatedRow, FateReason, GatherQuestion } from "../gathered";
import { awardKey, joinedAwards, sameAwards } from "../merged/merged-row";
import type { SentAward } from "../sent/sent-file";
import * as ask from "../words/questions-about-rows";
import * as reasons from "../words/reasons";
import { fatedAs } from "./fated";
import type { OfferedRow, Placed, SettleContext } from "./place-row";
import { rowOrder } from "./row-order";

/**
 * Of all rows of one recipient: those of the home unit's own file first; a row that adds nothing is «Trùng».
 * @returns what is asked of rows that were not kept and say other titles
 */
export function settleGroup(
  group: readonly Placed[],
  { answers, kept: formerly }: SettleContext,
  fated: Map<OfferedRow, FatedRow>,
): readonly GatherQuestion[] {
  const keptRows: Placed[] = [];
  const repeated: Placed[] = [];
  for (const each of [...group].sort((one, other) =>
    rowOrder({ ...one.offered, unit: one.unit }, { ...other.offered, unit: other.unit }),
  )) {
    const { offered } = each;
    const other = offered.copyOf === null ? otherRow(each, keptRows) : null;
    const kept = keptRows[0] ?? null;
    if (offered.copyOf !== null) {
      fated.set(offered, fatedAs(each, "duplicate", "copy", kept, reasons.copyOf(offered.copyOf)));
    } else if (each.isAtHome) {
      // Where nobody's home file has the person, a former delivery that stays does: this row is not written.
      fated.set(offered, fatedAs(each, "duplicate", "other-unit", kept, each.why));
      repeated.push(each);
    } else if (other !== null) {
      const why = reasons.alreadyThere(kept?.offered.file ?? "", kept?.offered.row.cell ?? null);
      fated.set(offered, fatedAs(each, "duplicate", other, kept, why));
      repeated.push(each);
    } else {
      keptRows.push(each);
      fated.set(offered, fatedAs(each, "accepted", null, null, each.why));
    }
  }
  const [first] = keptRows;
  const files = new Set(repeated.map(({ offered }) => offered.file));
  return [...files].flatMap((file) => {
    const own = repeated.filter(({ offered }) => offered.file === file);
    const former = first ? null : formerly(own[0]?.key ?? "");
    const kept = first
      ? { file: first.offered.file, awards: keptRows.map(({ awards }) => awards) }
      : former && { file: former.source.split(" › ")[0] ?? "", awards: [former.awards] };
    const asks = kept === null ? null : differs(own, kept, former === null);
    if (asks === null) return [];
    for (const { offered } of own) {
      const row = fated.get(offered);
      if (row) fated.set(offered, { ...row, compared: asks.id });
    }
    return answers.to(asks.id) === null ? [asks] : [];
  });
}

/** Why a row adds nothing to those kept already; null where it does. */
function otherRow(each: Placed, kept: readonly Placed[]): FateReason | null {
  const [first] = kept;
  if (!first) return null;
  const own = kept.filter(({ offered }) => offered.file === each.offered.file);
  if (own.length === 0 && first.offered.sender !== each.offered.sender) return "other-unit";
  const held = new Set(kept.flatMap(({ awards }) => awards.map(awardKey)));
  const isMore = each.awards.some((award) => !held.has(awardKey(award)));
  if (isMore || (own.length === 0 && saysMore(each, kept))) return null;
  const sameList = own.some(({ offered }) => offered.row.form === each.offered.row.form);
  return sameList || own.length === 0 ? "same-list" : null;
}

/** Another file of the unit that adds an initiative or a remark, whatever titles it repeats. */
function saysMore({ offered: { row } }: Placed, kept: readonly Placed[]): boolean {
  const rows = kept.map(({ offered }) => offered.row);
  const initiatives = new Set(rows.flatMap((each) => each.initiatives.map(folded)));
  return (
    row.initiatives.some((title) => !initiatives.has(folded(title))) ||
    (row.remarks !== null &&
      !rows.some(({ remarks }) => remarks !== null && folded(remarks) === folded(row.remarks ?? "")))
  );
}

/**
 * One question for a recipient and a file whose rows were not kept, about what all of them say together; null where
 * they say nothing else. The answer is about these titles: should either side name others, it is asked anew.
 * @param isOfRun the rows kept are of this run: those of a former one change with her answer
 */
function differs(
  own: readonly Placed[],
  kept: { readonly file: string; readonly awards: readonly (readonly SentAward[])[] },
  isOfRun: boolean,
): GatherQuestion | null {
  const [first] = own;
  if (!first) return null;
  const all = joinedAwards(...kept.awards);
  const awards = joinedAwards(...own.map((each) => each.awards));
  const isKnown = (said: readonly SentAward[]) => [all, ...kept.awards].some((each) => sameAwards(each, said));
  if (isKnown(awards) || own.every((each) => isKnown(each.awards))) return null;
  const { file, row } = first.offered;
  const keys = (said: readonly SentAward[]) => said.map(awardKey).join("+");
  return {
    id: questionId("duplicate-differs", fingerprint(first.key ?? ""), file, keys(awards), isOfRun ? keys(all) : ""),
    kind: "duplicate-differs",
    file,
    at: row.cell,
    sentence: ask.twoRowsDiffer(first.person ?? first.unit, { file, awards }, { file: kept.file, awards: all }),
    options: ask.duplicateOptions,
  };
}
