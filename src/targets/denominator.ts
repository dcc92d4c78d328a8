import type { Bilingual } from "../domain/bilingual";
import { awardsNamedBy } from "../domain/targets/implied-awards";
import type { DenominatorBasis, Target } from "../domain/targets/target";
import { type DenominatorInput, type DenominatorReading, inUnit, keysOf, known } from "./base";
import { isCommended } from "../counting/commended";
import { groupAmong } from "./group";
import { holdersBase } from "./holders-base";
import { peopleBase } from "./people-base";
import { unitsBase } from "./units-base";
import { counted, people as peopleNoun, two } from "./wording";

/** The denominator of a target, or what is missing for it. Nobody is taken out but by the plan's or her own words. */
export function denominatorOf(target: Target, input: DenominatorInput): DenominatorReading {
  const basis = target.denominator;
  if (target.measure.kind === "non-leaders-commended") return commendedBase(target, input);
  if (basis === null) return { kind: "none" };
  if (target.unit === "people") return countedAmong(target, basis, input);
  switch (basis.kind) {
    case "staff":
    case "staff-and-contract":
    case "group":
      return peopleBase(target, basis, input);
    case "advanced-workers":
      return holdersBase(target, ["advanced-worker", "advanced-soldier"], input);
    case "holders":
      return holdersBase(target, awardsNamedBy(basis.award), input);
    case "units":
      return unitsBase(target, input);
    case "tasks":
      return ofTasks(input);
    case "families":
      return ofFamilies(input);
    case "typed":
      return known({ value: basis.value, subjects: [], rows: [], how: typedHow }, null);
    case "unclear":
      return { kind: "unknown", missing: unclear(basis.words) };
    case "last-year":
      return { kind: "none" };
  }
}

/** A number of people has no base; of some of them («02 nữ đạt …») only those count, and somebody has to say who they are. */
function countedAmong(
  { scope }: Target,
  basis: DenominatorBasis,
  { population }: DenominatorInput,
): DenominatorReading {
  if (basis.kind === "unclear") return { kind: "unknown", missing: unclear(basis.words) };
  if (basis.kind !== "group") return { kind: "none" };
  const group = groupAmong(
    basis,
    population.people.filter((member) => inUnit(member, scope.unit)),
  );
  if (group.kind === "unknown") return group;
  const how = { vi: `«${basis.words}»`, en: `“${basis.words}”` };
  return known(
    {
      value: group.members.length,
      subjects: group.members.map(({ key }) => key),
      rows: group.members.flatMap(({ rows }) => rows.slice(0, 1)),
      how,
    },
    keysOf(group.members),
  );
}

const typedHow: Bilingual = { vi: "số tự nhập ở cột Mẫu số", en: "typed in the column «Mẫu số»" };

function unclear(words: string): Bilingual {
  return words === ""
    ? {
        vi: "Kế hoạch chưa nói mức này tính trên số nào.",
        en: "The plan does not say what this level is counted on.",
      }
    : { vi: `Chưa rõ «${words}» gồm những ai.`, en: `It is not clear who “${words}” are.` };
}

/** Whoever is commended: the base of «người không giữ chức vụ lãnh đạo trong số được khen». */
function commendedBase(target: Target, { population }: DenominatorInput): DenominatorReading {
  const commended = population.people.filter((member) => inUnit(member, target.scope.unit) && isCommended(member));
  if (commended.length === 0) {
    return {
      kind: "unknown",
      missing: {
        vi: "Biểu chưa ghi ai được đề nghị Bằng khen, Giấy khen.",
        en: "The form names nobody for a Diploma or Certificate of Merit yet.",
      },
    };
  }
  return known(
    {
      value: commended.length,
      subjects: commended.map(({ key }) => key),
      rows: commended.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `${two(commended.length)} người được ghi Bằng khen, Giấy khen hoặc hình thức khen cao hơn`,
        en: `${counted(commended.length, peopleNoun).en} with a Diploma or Certificate of Merit, or a higher award`,
      },
    },
    keysOf(commended),
  );
}

function ofTasks({ reading }: DenominatorInput): DenominatorReading {
  const { tasks } = reading.register;
  if (tasks.length === 0)
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: sheet «Nhiệm vụ».", en: "Missing: the sheet «Nhiệm vụ»." },
    };
  return known(
    {
      value: tasks.length,
      subjects: [],
      rows: tasks.map(({ at }) => at),
      how: { vi: `${two(tasks.length)} nhiệm vụ trong tệp`, en: `${String(tasks.length)} tasks in the file` },
    },
    null,
  );
}

function ofFamilies({ reading }: DenominatorInput): DenominatorReading {
  const { families } = reading.register;
  if (families.length === 0)
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: số gia đình.", en: "Missing: the number of families." },
    };
  return known(
    {
      value: families.length,
      subjects: families.map(({ key }) => key),
      rows: families.flatMap(({ entries }) => entries.slice(0, 1).map(({ at }) => at)),
      how: { vi: `${two(families.length)} gia đình trong tệp`, en: `${String(families.length)} families in the file` },
    },
    null,
  );
}
