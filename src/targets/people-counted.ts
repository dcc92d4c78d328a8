import type { Bilingual } from "../domain/bilingual";
import { isAtLeast } from "../domain/eligibility/conditions";
import { grades } from "../domain/glossary/grades";
import type { Measure, PeopleGroup } from "../domain/targets/target";
import { belongsTo, type Denominator } from "./base";
import { isCommended } from "../counting/commended";
import type { NumeratorReading } from "./counted";
import { groupAmong } from "./group";
import type { Member, Population } from "../counting/population";
import { counted, people as peopleNoun, two } from "./wording";

/** «CBCCVC có mặt trong biểu đăng ký hoặc có lý do»: a reason noted beside a name explains an absence. */
export function registeredPeople(denominator: Denominator | null, { people }: Population): NumeratorReading {
  const among = people.filter(({ key }) => denominator === null || belongsTo(denominator, key));
  const present = among.filter(({ registered }) => registered);
  const explained = among.filter(({ registered, isExplained }) => !registered && isExplained);
  const named: Bilingual = {
    vi: `${two(present.length)} người có tên trong biểu đăng ký`,
    en: `${counted(present.length, peopleNoun).en} named in the registration form`,
  };
  const how: Bilingual =
    explained.length === 0
      ? named
      : {
          vi: `${named.vi}; ${two(explained.length)} người chưa có tên nhưng đã ghi lý do`,
          en: `${named.en}; ${counted(explained.length, peopleNoun).en} not named, with a reason noted`,
        };
  return countedAs([...present, ...explained], how);
}

/** People graded so; `unknown` where no row of theirs has a grade. */
export function gradedPeople(
  { grade, orBetter }: Extract<Measure, { kind: "grade" }>,
  denominator: Denominator | null,
  { people }: Population,
): NumeratorReading {
  const among = people.filter(({ key }) => denominator === null || belongsTo(denominator, key));
  if (!among.some((member) => member.grade !== null)) {
    return {
      kind: "unknown",
      missing: {
        vi: "Thiếu: mức xếp loại của từng người trong biểu.",
        en: "Missing: each person's grade in the form.",
      },
    };
  }
  const fitting = among.filter(
    (member) => member.grade !== null && (orBetter ? isAtLeast(member.grade, grade) : member.grade === grade),
  );
  const ungraded = among.filter((member) => member.grade === null).length;
  const { vi, en } = grades[grade];
  const named: Bilingual = {
    vi: `${two(fitting.length)} người được ghi «${vi}»${orBetter && grade !== "excellent" ? " trở lên" : ""}`,
    en: `${counted(fitting.length, peopleNoun).en} graded “${en}”${orBetter && grade !== "excellent" ? " or better" : ""}`,
  };
  return countedAs(
    fitting,
    ungraded === 0
      ? named
      : {
          vi: `${named.vi}; ${two(ungraded)} người chưa ghi mức xếp loại, chưa tính`,
          en: `${named.en}; ${counted(ungraded, peopleNoun).en} without a grade, not counted`,
        },
  );
}

/** People without a leading position among those commended. */
export function nonLeadersCommended(denominator: Denominator | null, { people }: Population): NumeratorReading {
  const commended = people.filter(
    (member) => isCommended(member) && (denominator === null || belongsTo(denominator, member.key)),
  );
  if (commended.some(({ leads }) => leads === null)) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: chức vụ của người được khen.", en: "Missing: positions of those commended." },
    };
  }
  const rest = commended.filter(({ leads }) => leads === false);
  return countedAs(rest, {
    vi: `${two(rest.length)} trong ${two(commended.length)} người được khen không giữ chức vụ lãnh đạo`,
    en: `${String(rest.length)} of ${String(commended.length)} people commended hold no leading position`,
  });
}

/** «Ít nhất 30% CSTĐCS là nữ»: those of the base who belong to a group; unknown where the sheets do not tell of all. */
export function belongingPeople(
  group: PeopleGroup,
  denominator: Denominator | null,
  { people }: Population,
): NumeratorReading {
  const among = people.filter(({ key }) => denominator === null || belongsTo(denominator, key));
  const found = groupAmong(group, among);
  if (found.kind === "unknown") return found;
  return countedAs(found.members, {
    vi: `${two(found.members.length)} người là «${group.words}»`,
    en: `${counted(found.members.length, peopleNoun).en} of “${group.words}”`,
  });
}

function countedAs(members: readonly Member[], how: Bilingual): NumeratorReading {
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: members.length,
      subjects: members.map(({ key }) => key),
      rows: members.flatMap(({ rows }) => rows.slice(0, 1)),
      how,
    },
  };
}
