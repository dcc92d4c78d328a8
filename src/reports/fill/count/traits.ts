import { columnAt } from "../../../domain/form/form";
import { employmentAfter } from "../../../counting/contract";
import { employmentIn } from "../../../counting/employment";
import { headsSmallGroup, isLeader, leadsBy } from "../../../counting/leaders";
import { marksOfLists } from "../../../counting/marks-of-lists";
import type { Answer } from "../../../domain/answer";
import type { WorkbookReading } from "../../../domain/check";
import type { UnitKey } from "../../../domain/recipient";
import type { Period } from "../../../domain/register/period";
import type { StaffMember, Unit } from "../../../domain/register/register";
import { readMark } from "../../../text/marks";
import { contains, type CellRef } from "../../../workbook/refs";
import type { Subject } from "../facts";
import type { Group } from "../source";
import { folded } from "../words";
import { leadsBodyByPost } from "./leads-body";
import type { LeadersDefined } from "./leaders-defined";
import type { OwnValues } from "./own-values";
import { SMALL_POSTS_LEAD, toldOfSmallPosts } from "./small-posts";

/** What rows say of somebody beside name, unit and titles. */
type Said = Pick<
  StaffMember,
  "at" | "name" | "gender" | "birthDate" | "employment" | "position" | "remarks" | "marks"
> & {
  readonly form?: string;
};

type Traits = Pick<
  Subject,
  "gender" | "birthYear" | "employment" | "employedAs" | "position" | "leads" | "mayLead" | "leadsBody" | "marked"
>;

/** Which groups somebody belongs to, as far as the rows of a reading say it. */
export function traitsIn(
  reading: WorkbookReading,
  units: readonly Unit[],
  answers: readonly Answer[],
  { ownValues, leadersDefined }: { readonly ownValues: OwnValues; readonly leadersDefined: LeadersDefined },
): (said: readonly Said[], unit: UnitKey | null) => Traits {
  const { register } = reading;
  const unitOf = new Map(units.map((unit) => [unit.key, unit]));
  const hasLeadership = units.some(({ kind }) => kind === "leadership");
  const headerAt = headersOf(reading);
  // A head names all that its column may say («Đối tượng (CC/VC/NLĐ)»): only over a mark does it say what somebody is.
  const employedAs = ({ text, cell }: NonNullable<Said["employment"]>) =>
    readMark(text) === "yes" ? headerAt(cell) : text;
  const employed = employmentAfter(answers);
  const smallPosts = toldOfSmallPosts(answers);
  const areWorkers = areAllWorkers(reading);
  const tellsContract = new Set(
    [...register.entries, ...register.staff].flatMap(({ employment }) =>
      employment?.value === "contract" ? employment.cell.sheet : [],
    ),
  );
  const saidByMarks = marksOfLists(register);
  return (said, unit) => {
    const position = said.find((each) => each.position !== null)?.position?.text ?? null;
    const ofUnit = unit === null ? null : (unitOf.get(unit)?.name ?? null);
    const headsSmall = position !== null && headsSmallGroup(position, ofUnit);
    const employment = said.find((each) => each.employment !== null)?.employment ?? null;
    // Beside a column that tells contract workers, a note such as «ký hợp đồng tháng 10» makes nobody one.
    const isToldByColumn = employment === null && said.some(({ at }) => tellsContract.has(at.sheet));
    const defined = position === null ? null : leadersDefined.leads(position, ofUnit);
    const toldOfSmall = headsSmall && typeof smallPosts === "string" ? smallPosts === SMALL_POSTS_LEAD : null;
    const toldToLead = defined ?? toldOfSmall;
    const leads = position === null ? null : (toldToLead ?? isLeader(position, ofUnit));
    const names = said.map(({ name }) => name.cell);
    const [isInParty, isMarkedLeader] = [saidByMarks("party", said), saidByMarks("leads", said)];
    // What she said of such posts, and what her notes say, goes before a mark of another mind: nobody knows which holds.
    const isContradicted = toldToLead !== null && isMarkedLeader !== undefined && isMarkedLeader !== toldToLead;
    return {
      gender: said.find((each) => each.gender !== null)?.gender?.value ?? null,
      birthYear: birthYearIn(said),
      employment: isToldByColumn ? null : employed(employmentIn(said)),
      employedAs: employment === null ? null : employedAs(employment),
      position,
      leads,
      mayLead: headsSmall && smallPosts === undefined && defined === null,
      leadsBody:
        hasLeadership && unit !== null
          ? unitOf.get(unit)?.kind === "leadership"
          : position === null
            ? null
            : leadsBodyByPost(position, register.organisation?.value ?? null),
      marked: new Map<Group, boolean | null>([
        // Whoever leads is no «Giáo viên» by the post, and one by the column.
        ...(leads === true && ownValues.areTeachers(names) ? [["teachers", null] as const] : []),
        ...ownValues.of(names),
        ...(isInParty === undefined ? [] : [["party-members", isInParty] as const]),
        ...(isMarkedLeader === undefined
          ? []
          : [["leaders", isContradicted ? null : leadsBy(isMarkedLeader, leads)] as const]),
        ...(areWorkers ? [["workers", true] as const] : []),
      ]),
    };
  };
}

/** The year in which somebody was born, as all rows say that say any. */
function birthYearIn(said: readonly Said[]): number | null {
  const years = new Set(said.flatMap(({ birthDate }) => (birthDate === null ? [] : (yearOf(birthDate.value) ?? []))));
  const [only = null, ...others] = years;
  return others.length === 0 ? only : null;
}

function yearOf(period: Period): number | null {
  if (period.precision === "day") return Number(period.date.slice(0, 4));
  return period.precision === "unknown" ? null : period.year;
}

/** «DANH SÁCH NGƯỜI LAO ĐỘNG …», or the list of a company: it has no công chức or viên chức, all are người lao động. */
function areAllWorkers({ register, sheets }: WorkbookReading): boolean {
  if (
    /^(tong cong ty|cong ty|tap doan|xi nghiep|ngan hang|hop tac xa)\b/.test(folded(register.organisation?.value ?? ""))
  )
    return true;
  const titles = sheets.flatMap(({ forms }) =>
    forms.filter(({ kind }) => kind === "registration" || kind === "staff").map(({ title }) => folded(title)),
  );
  return (
    titles.some((title) => /\b(nguoi lao dong|cong nhan)\b/.test(title)) &&
    titles.every((title) => !/\b(cong chuc|vien chuc|cbccvc|can bo|giao vien)\b/.test(title))
  );
}

/** The head over a cell of the register. */
function headersOf({ sheets }: WorkbookReading): (cell: CellRef) => string {
  return (cell) => {
    const forms = sheets.find(({ name }) => name === cell.sheet)?.forms ?? [];
    const form = forms.find(({ extent }) => contains(extent, cell.row, cell.column));
    return form === undefined ? "" : (columnAt(form, cell)?.header ?? "");
  };
}
