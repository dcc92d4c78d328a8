import { plain } from "../text/plain";
import { type HerWords, type NamedAward, awardsNamed, isOurs } from "./award-words";
import { tellsByLooks } from "./looks-of-cells";

/** What one sentence beside a list registers for people of the list, without their own words. */
export interface RegisteringSentence {
  /** Everybody, or those whose cells of titles are empty. */
  readonly of: "everybody" | "empty";
  readonly awards: readonly NamedAward[];
  /** How many people it speaks of, where it says so. */
  readonly count: number | null;
  /** «công chức», as `plain` gives it: only these of the list; null for everybody. */
  readonly group: string | null;
  /** «cột «Danh hiệu»», as `plain` gives it: the column whose empty cells are meant; null where it does not say. */
  readonly column: string | null;
  /** «số 3 và số 6» of «…, trừ số 3 và số 6», as written; null where nobody is excepted behind the title. */
  readonly except: string | null;
  /** «người tô vàng», «chữ đỏ»: those whom their cells' looks tell, which nobody here sees. */
  readonly byLooks: boolean;
  /** «Đăng ký thêm …»: beside what is written elsewhere, and no repetition of it. */
  readonly isAddition: boolean;
  /** false: «nếu đủ điều kiện», «khi …»: whether all are meant has to be asked. */
  readonly isSure: boolean;
}

const GROUPS = "cong chuc|vien chuc|giao vien|hop dong|nguoi lao dong|dang vien|doan vien|hoc vien|bac si|dieu duong";
const PEOPLE = `(?:${GROUPS}|nguoi|ca nhan|dong chi|d/c|can bo|nhan vien|thanh vien|cbccvc|cbccvc-nld|cbcc|cbvc|cbgv|cb|gv|nv|nld)`;
const namesGroup = new RegExp(`\\b(?:${GROUPS})\\b`);
const isGroup = new RegExp(`^(?:${GROUPS})$`);
const listed =
  /\b(?:co ten|(?:o |trong |theo |tai )(?:danh sach|bang|bieu)|duoi day|ben duoi|sau day|tren day|neu tren|o tren|ke tren)\b/;
const ofBody =
  /\b(?:cua|trong|thuoc) (?:phong|don vi|co quan|nha truong|truong|khoa|to|ban|trung tam|doi|tram|chi cuc)$/;
const VERB =
  "(?: (?:deu|cung|da|cung nhau|thong nhat|nhat tri|tu nguyen|cung deu))*,?:? (?:dang ky|phan dau|de nghi(?: cong nhan| xet tang)?)(?: (?:phan dau|dat|thi dua|danh hieu|nam \\d{4}|nam nay))*:?$";

const everybody = new RegExp(
  `(?:^|[:,(] ?)(?:toan bo|tat ca|toan the|100 ?%|moi|ca) (?:so )?(?:(\\d{1,4}) (?:\\([^)]*\\) )?)?(?:cac )?(${PEOPLE})(.*?)${VERB}`,
);
const empty =
  /\b(?:de trong|(?:o|dong|cot) trong)\b.*?(?:\bla|\bnhu|\bmac dinh|=|:)(?: (?:co|cung|deu|da|chi|van|dang ky|danh hieu|dat|muc))*$/;
/** What others, or another year, or nobody at all registers. */
const OTHERWISE =
  /\b(?:khong|chua|ko) (?:duoc |co )?(?:hieu|coi|xem|tinh|phai|dang ky|de nghi|nghia)\b|\bnam (?:truoc|ngoai)\b|\bda (?:dat|duoc|nhan)\b/;
const HEDGE = /\b(?:neu|tru|ngoai tru|khong ke|khi|tuy|du kien)\b/;
const ADDITION = /\b(?:them|bo sung|ngoai ra)\b/;
const EXCEPT = /^[,;:(\s]*(?:ngoại\s+)?trừ(?:\s+ra)?:?\s+(.+)$/isu;
/** «Trừ số 3, toàn thể … đăng ký LĐTT»: whom it excepts is read behind the title alone. */
const EXCEPTS_FIRST = /\btru\b/;

/** Sentences of a text that register people for what they do not write themselves. */
export function registeringSentences(
  text: string,
  year: number | null,
  hers: HerWords,
): readonly RegisteringSentence[] {
  if (text.length < 20 || text.length > 600) return [];
  // «Bỏ trống» gives up no title.
  const words = text.replace(/bỏ trống|không (?:ghi|điền|viết) gì/giu, "để trống");
  return words.split(/(?<=[\p{L}\d»”")]{2})[.;]\s+|\n/u).flatMap((part) => sentenceIn(part, year, hers) ?? []);
}

function sentenceIn(text: string, year: number | null, hers: HerWords): RegisteringSentence | null {
  const awards = firstNamed(text, awardsNamed(text, "individual", hers).filter(isOurs));
  const [first] = awards;
  const last = awards.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = plain(text.slice(0, first.from));
  const rest = plain(text.slice(last.to));
  const years = [...plain(text).matchAll(/\b20\d\d\b/g)].map(([one]) => Number(one));
  if (OTHERWISE.test(before) || (year !== null && years.length > 0 && years.every((one) => one < year))) return null;
  const except = EXCEPT.exec(text.slice(last.to).normalize("NFC"))?.[1] ?? null;
  const isHedged = except === null && HEDGE.test(rest.replace(/^[,;: ]+/, "").split(/[,;]/)[0] ?? "");
  const isSure = !isHedged && !EXCEPTS_FIRST.test(before) && awards.every(({ certain }) => certain);
  if (empty.test(before)) {
    const column = /cột\s+["'“«‘]\s*([^"'”»’]+?)\s*["'”»’]/iu.exec(text)?.[1];
    return {
      of: "empty",
      awards,
      count: null,
      group: null,
      column: column === undefined ? null : plain(column),
      except,
      byLooks: false,
      isAddition: false,
      isSure,
    };
  }
  if (tellsByLooks(text.slice(0, first.from))) {
    const many = /\b0*(\d{1,3}) (?:nguoi|d\/c|dong chi|ca nhan)\b/.exec(plain(text))?.[1];
    return {
      of: "everybody",
      awards,
      count: many === undefined ? null : Number(many),
      ...{ group: null, column: null, except, byLooks: true, isAddition: ADDITION.test(plain(text)), isSure: false },
    };
  }
  const [, count, people = "", between = ""] = everybody.exec(before) ?? [];
  const about = between.trim();
  const isOfList = about === "" || listed.test(about) || ofBody.test(about);
  if (people === "" || !isOfList || HEDGE.test(about)) return null;
  // «cán bộ, công chức, viên chức» are all of them.
  const isOfAll = !isGroup.test(people) || namesGroup.test(about);
  return {
    of: "everybody",
    awards,
    count: count ? Number(count) : null,
    group: isOfAll ? null : people,
    column: null,
    except,
    byLooks: false,
    isAddition: false,
    isSure,
  };
}

/** «LĐTT và Giấy khen» both; of «LĐTT, ai đăng ký CSTĐCS thì ghi» the first; of «LĐTT hoặc CSTĐCS» none. */
function firstNamed(text: string, awards: readonly NamedAward[]): readonly NamedAward[] {
  const found: NamedAward[] = [];
  for (const award of awards) {
    const before = found.at(-1);
    const between = before === undefined ? "" : plain(text.slice(before.to, award.from));
    if (/^hoac\b/.test(between)) return [];
    if (!/^[,+&]?(?: ?va)?$/.test(between)) break;
    found.push(award);
  }
  return found;
}

/** Whether a heading names a group of staff, and which. */
export function groupNamed(heading: string): string | null {
  return namesGroup.exec(plain(heading))?.[0] ?? null;
}
