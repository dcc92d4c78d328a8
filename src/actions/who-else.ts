import type { Bilingual } from "../domain/bilingual";
import { awardName, type AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import { regimeById } from "../domain/regimes/regime-for";
import { closingAGap, type GapCandidate } from "../targets/closing-a-gap";
import type { RowRef } from "../workbook/refs";
import type { Checked } from "./checked";
import { localRules } from "./local-rules";

/** People who lack the same number of conditions. */
export interface CandidateGroup {
  readonly lacking: number;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly subject: SubjectKey;
  readonly name: string;
  readonly unit: string | null;
  readonly at: RowRef | null;
  /** «chưa có sáng kiến», «chưa đăng ký LĐTT». */
  readonly conditions: readonly Bilingual[];
  /** What a trial would give (on) or take away (off). */
  readonly award: AwardId;
  readonly awardName: Bilingual;
  readonly on: boolean;
}

/** «Cần thêm ai?» for one target: facts in sheet order, nobody ranked by worth. Empty where nothing is short or over. */
export function whoElse(checked: Checked, targetId: string): readonly CandidateGroup[] {
  const { reading, year } = checked.result;
  const result = checked.result.targets.find(({ target }) => target.id === targetId);
  const measure = result?.target.measure;
  if (!result || measure?.kind !== "award") return [];
  const gap = closingAGap({
    result,
    reading,
    ...localRules(checked.request, regimeById(checked.result.regime), year),
    year,
  });
  if (gap === null) return [];
  const unitNames = new Map(reading.register.units.map((unit) => [unit.key, unit.name]));
  const candidate =
    (on: boolean) =>
    (person: GapCandidate): Candidate => ({
      subject: person.subject,
      name: person.name,
      unit: person.unit === null ? null : (unitNames.get(person.unit) ?? person.unit),
      at: person.row,
      conditions: person.lacks,
      award: measure.award,
      awardName: awardName(measure.award, ""),
      on,
    });
  if (gap.over > 0) return [{ lacking: 0, candidates: gap.counted.map(candidate(false)) }];
  return gap.groups.map(({ lacking, people }) => ({ lacking, candidates: people.map(candidate(true)) }));
}
