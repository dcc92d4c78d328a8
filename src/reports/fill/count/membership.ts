import { folded } from "../words";
import type { Subject } from "../facts";
import { isBornGroup, isOutOf, isOwnGroup, leftOutBy, yearsOfBirth, type BornGroup, type Group } from "../source";

/** Whether somebody belongs to a group; null where no form says so. */
export function isMember(subject: Subject, group: Group): boolean | null {
  if (isOutOf(group)) {
    const belongs = isMember(subject, leftOutBy(group));
    return belongs === null ? null : !belongs;
  }
  const isMarkedLeader = subject.marked.get("leaders");
  if (group === "non-leaders" && isMarkedLeader === null) return null;
  const marked = group === "non-leaders" && isMarkedLeader !== undefined ? !isMarkedLeader : subject.marked.get(group);
  if (marked !== undefined) return marked;
  if (isOwnGroup(group)) return null;
  if (isBornGroup(group)) return isBornIn(subject, group);
  const { gender, employment } = subject;
  const leads = isMarkedLeader === undefined ? subject.leads : isMarkedLeader;
  switch (group) {
    case "women":
      return gender === null ? null : gender === "female";
    case "men":
      return gender === null ? null : gender === "male";
    case "staff":
      // Forms that do not mention contracts list staff alone.
      return employment !== "contract";
    case "permanent":
      return employment === null ? null : employment === "staff";
    case "contract":
    case "workers":
      return employment === null ? null : employment === "contract";
    case "civil-servants":
      return isEmployedAs(subject, /\b(cong chuc|cc)\b/);
    case "public-employees":
      return isEmployedAs(subject, /\b(vien chuc|vc)\b/);
    case "leaders":
      return leads;
    case "non-leaders":
      return leads === null ? null : !leads;
    case "body-leaders":
      return leads === true ? subject.leadsBody : leads;
    case "unit-leaders":
      return leads === true && subject.leadsBody !== null ? !subject.leadsBody : leads === true ? null : leads;
    case "teachers":
      return subject.work === null ? null : subject.work === "teaching";
    case "support-staff":
      return subject.work === null ? null : subject.work === "support";
    case "party-members":
    case "ethnic-minority":
      return null;
  }
}

function isBornIn({ birthYear }: Subject, group: BornGroup): boolean | null {
  const { from, to } = yearsOfBirth(group);
  return birthYear === null ? null : (from === null || birthYear >= from) && (to === null || birthYear <= to);
}

/** «Công chức», «Viên chức» as the column for it says; contract workers are neither. */
function isEmployedAs({ employment, employedAs }: Subject, words: RegExp): boolean | null {
  if (employment === "contract") return false;
  const said = folded(employedAs ?? "");
  return /\b(cong chuc|vien chuc|cc|vc)\b/.test(said) ? words.test(said) : null;
}
