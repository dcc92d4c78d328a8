import { headsSmallGroup } from "../../../counting/leaders";
import type { Grid } from "../../../workbook/grid";
import { folded } from "../words";

/** What the notes of a workbook say of who leads: «Lãnh đạo: từ Phó Trưởng phòng trở lên; Tổ trưởng xếp vào «Không lãnh đạo»». */
export interface LeadersDefined {
  /** Whether a post leads, as the notes say it; null where they say nothing of it. */
  readonly leads: (position: string, unit: string | null) => boolean | null;
}

/** A note is a line by itself and no essay; deep in a long register nobody defines anything. */
const MOST_ROWS = 3_000;
const LONGEST = 400;

/** Stands for a comma, which folding takes away: «Tổ trưởng, kế toán trưởng» are two posts. */
const COMMA = " phay ";

const NOT_LEADERS = "khong (?:giu (?:chuc vu )?)?(?:la )?(?:lanh dao|quan ly|chi huy)";
const GOES_DOWN = new RegExp(
  `^(.+?) (?:duoc |thi )?(?:xep|tinh|dua|ghi|dem) (?:vao |la |o )*(?:nhom |cot |dong )?${NOT_LEADERS}`,
);
const LEFT_OUT = /^(?:khong|chua) (?:tinh|ke|gom|bao gom|dem) (.+)$/;
const TAKEN_IN = /^(?:tinh ca|ke ca|gom ca|bao gom ca|ca) (.+)$/;
const LOWEST =
  /(?:^| )tu (?:chuc vu |cap )?((?:pho|truong|to|nhom|doi|ke toan) [a-z ]+?)( va tuong duong| hoac tuong duong)? tro len$/;

/** Whether a note defines who leads, each of its clauses understood. */
export function definesLeaders(note: string): boolean {
  return clausesOf(note)?.every((clause) => meaningOf(clause) !== null) === true;
}

export function leadersDefinedIn(sheets: readonly Grid[]): LeadersDefined {
  const meant = sheets
    .flatMap(notesOn)
    .flatMap((note) => (clausesOf(note) ?? []).flatMap((each) => meaningOf(each) ?? []));
  const below = meant.flatMap((each) => (each.says === "follows" ? [each.post] : []));
  const among = meant.flatMap((each) => (each.says === "leads" ? [each.post] : []));
  const lowest = meant.flatMap((each) => (each.says === "lowest" ? [each] : []));
  return {
    leads: (position, unit) => {
      const post = folded(position);
      const follows = below.some((each) => isNamed(post, each));
      // «(cả Chánh Văn phòng, Thanh tra)» names leaders anyway; of the heads of small groups it decides.
      const leads = headsSmallGroup(position, unit) && among.some((each) => isNamed(post, each));
      if (follows !== leads) return leads;
      if (follows || lowest.length === 0 || !headsSmallGroup(position, unit)) return null;
      if (lowest.some((each) => groupOf(each.post) !== null && groupOf(each.post) === groupOf(post))) return true;
      // «… và tương đương»: a kế toán trưởng may be one of these, a tổ trưởng below the phòng is none.
      return groupOf(post) !== null && lowest.every(({ isOpen }) => !isOpen) ? false : null;
    },
  };
}

type Meant =
  | { readonly says: "follows" | "leads"; readonly post: string }
  | { readonly says: "lowest"; readonly post: string; readonly isOpen: boolean };

/** The clauses of a note about leaders; null for any other text. */
function clausesOf(note: string): readonly string[] | null {
  const words = folded(note);
  if (!/\b(?:lanh dao|quan ly|chi huy)\b/.test(words)) return null;
  if (!/\btro len\b/.test(words) && !new RegExp(`\\b(?:xep|tinh|dua|ghi|dem)\\b.*\\b${NOT_LEADERS}\\b`).test(words))
    return null;
  return note
    .split(/[;.()]/u)
    .map((clause) => folded(clause.replace(/^\s*\*+\s*/u, "").replaceAll(",", COMMA)))
    .filter((clause) => clause !== "");
}

function meaningOf(clause: string): readonly Meant[] | null {
  const lowest = LOWEST.exec(clause);
  if (lowest !== null) return [{ says: "lowest", post: lowest[1] ?? "", isOpen: lowest[2] !== undefined }];
  const follows = GOES_DOWN.exec(clause)?.[1] ?? LEFT_OUT.exec(clause)?.[1];
  if (follows !== undefined) return [{ says: "follows", post: follows }];
  const leads = TAKEN_IN.exec(clause)?.[1];
  return leads === undefined ? null : [{ says: "leads", post: leads }];
}

/** The post of somebody is one of those that a clause names: «Điều dưỡng trưởng khoa Nội» is a «Điều dưỡng trưởng khoa». */
function isNamed(post: string, clause: string): boolean {
  return clause.split(COMMA.trim()).some((each) => ` ${post} `.includes(` ${each.trim()} `));
}

/** What kind of small group somebody heads: «to» of «Tổ trưởng chuyên môn», «Phó Tổ trưởng», «Trưởng nhóm». */
function groupOf(post: string): string | null {
  return /\b(to|nhom|ca|kip|doi)\b/.exec(post)?.[1] ?? null;
}

/** Texts that stand alone in their rows, or nearly so. */
function notesOn(grid: Grid): readonly string[] {
  if (grid.values.length > MOST_ROWS) return [];
  return grid.values.flatMap((row) => {
    const texts = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
    return texts.length > 2 ? [] : texts.filter((text) => text.length > 20 && text.length <= LONGEST);
  });
}
