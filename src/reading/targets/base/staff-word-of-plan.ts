import { lettersOf } from "../../../domain/glossary/letters";
import type { Register } from "../../../domain/register/register";
import type { DenominatorBasis, Target } from "../../../domain/targets/target";

/**
 * «(Cán bộ,) công chức» is how an office of công chức calls its whole staff, «(cán bộ,) viên chức» a school: the narrow sense is meant
 * only where the workbook tells the two apart, by a column of its own or by another word elsewhere in the plan.
 */
export function staffWordsOf(
  plan: readonly Target[],
  register: Register | null,
): (targets: readonly Target[]) => readonly Target[] {
  const words = new Set(plan.flatMap(({ denominator }) => staffWordOf(denominator)));
  const isTold = words.size > 1 || (register !== null && tellsApart(register));
  const areWorkers = words.size === 0 && register !== null && tellsNobodysContract(register);
  return (targets) => {
    const named = areWorkers ? targets.map(asWorkers) : targets;
    return isTold ? named : named.map(asWholeStaff);
  };
}

/** A company calls everybody «người lao động»: so it is where neither the plan nor a list speaks of another kind of staff. */
function asWorkers(target: Target): Target {
  const base = target.denominator;
  if (base?.kind !== "group" || base.positions.length > 0 || !base.traits.includes("contract")) return target;
  const others = base.traits.filter((trait) => trait !== "contract");
  return { ...target, denominator: others.length > 0 ? { ...base, traits: others } : everybody(target) };
}

/** The whole staff as the base of a share; a number of people has none. */
function everybody(
  { unit }: Target,
  kind: "staff" | "staff-and-contract" = "staff-and-contract",
): DenominatorBasis | null {
  return unit === "people" ? null : { kind };
}

function tellsNobodysContract({ entries, staff }: Register): boolean {
  return [...entries, ...staff].every(({ employment }) => employment === null);
}

function asWholeStaff(target: Target): Target {
  const base = target.denominator;
  if (base?.kind !== "group" || !isStaffWord(base)) return target;
  const others = base.traits.filter((trait) => trait !== "civil-servants" && trait !== "public-employees");
  return { ...target, denominator: others.length > 0 ? { ...base, traits: others } : everybody(target, "staff") };
}

/** Which word for the staff a base uses: «công chức», «viên chức», or one for both. */
function staffWordOf(base: DenominatorBasis | null): readonly string[] {
  if (base?.kind === "staff") return ["both"];
  if (base?.kind !== "group") return [];
  return base.traits.filter((trait) => trait === "civil-servants" || trait === "public-employees");
}

function isStaffWord(base: Extract<DenominatorBasis, { kind: "group" }>): boolean {
  return staffWordOf(base).length > 0 && base.positions.length === 0;
}

/** A column that calls some công chức and others viên chức. */
function tellsApart({ entries, staff }: Register): boolean {
  const said = new Set(
    [...entries, ...staff].flatMap(({ employment }) => (employment === null ? [] : [lettersOf(employment.text)])),
  );
  return (
    [...said].some((words) => /\bcong chuc\b|^can bo\b(?!.*vien chuc)|^cc$/.test(words)) &&
    [...said].some((words) => /\bvien chuc\b|^vc$/.test(words))
  );
}
