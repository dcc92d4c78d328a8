import type { Bilingual } from "../../domain/bilingual";
import type { Fate, FatedRow, FateReason } from "../gathered";
import { copyOf } from "../words/reasons";
import type { Placed } from "./place-row";

export function waiting(placed: Placed, waits: NonNullable<Placed["waits"]>): FatedRow {
  const { offered, unit, person, awards, isCollective } = placed;
  const copied = offered.copyOf !== null;
  return {
    file: offered.file,
    sender: offered.sender,
    isSupplement: offered.isSupplement,
    row: offered.row,
    recipient: isCollective ? "collective" : offered.row.recipient,
    unit,
    person: waits.reason === "nobody" ? null : person,
    fate: copied ? "duplicate" : waits.fate,
    reason: copied ? "copy" : waits.reason,
    waits: !copied && waits.question !== null,
    awards,
    sameAs: null,
    mergedKey: null,
    compared: null,
    why: copied ? copyOf(offered.copyOf) : waits.why,
  };
}

export function fatedAs(
  placed: Placed,
  fate: Fate,
  reason: FateReason | null,
  kept: Placed | null,
  why: Bilingual | null,
): FatedRow {
  const { offered, unit, person, awards, key, isCollective } = placed;
  return {
    file: offered.file,
    sender: offered.sender,
    isSupplement: offered.isSupplement,
    row: offered.row,
    recipient: isCollective ? "collective" : "individual",
    unit,
    person,
    fate,
    reason,
    waits: false,
    awards,
    sameAs: kept === null ? null : { file: kept.offered.file, cell: kept.offered.row.cell },
    mergedKey: key,
    compared: null,
    why,
  };
}
