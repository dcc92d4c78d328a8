/**
 * What a remark says to do with a title: take it off, put it in the place of others, leave it alone of all, keep it, or
 * put it off to a later year.
 */
export type Deed = "off" | "instead" | "only" | "kept" | "later";

/** One deed of a clause, with the numbers of the titles it is about. */
export interface Said {
  readonly deed: Deed;
  readonly titles: readonly number[];
  /** In words that settle it: «Rút CSTĐCS», «Hạ xuống LĐTT», and not «Không đạt CSTĐCS», «Giữ LĐTT». */
  readonly isDone: boolean;
}

/** Titles named together: «@0 và @1», «@0, danh hiệu @1». Stands for a group in the patterns below. */
const LIST = String.raw`((?:@\d+|#)(?:(?: ?[,+&/]| va| cung| cung voi| lan)? ?(?:danh hieu |hinh thuc )*(?:@\d+|#))*)`;
/** What may stand between a verb and its title. */
const OF = String.raw`(?:(?:dang k[iy]|dk|de nghi|xet|tang|duyet|tham gia|thi dua|nhan|lay|cong nhan|phan dau|bo phieu|bau|con|nua|cac|ca|muc|phan|noi dung|danh hieu|hinh thuc|khoi|ra|danh sach|don|ho so|viec|ve|o|:) ?)*`;
const TO = "(?:xuong|sang|thanh|qua|len|ve|con|lam|bang|thay bang|thay vao do(?: la)?|lai(?: la)?|la|->|=+>|→|⇒)";
const CHANGES = "rut|ha|chuyen|doi|thay|thay doi|dieu chinh|sua|giam|lui|tut|nang|dua|quay|tro";
const DENIES = "khong(?! (?:rut|thay doi|huy|bo))|ko|k(?= (?:dang|dk|xet))|chua|thoi khong";
const NEXT_YEAR = "(?:nam (?:sau|toi|ke tiep|tiep theo|hoc sau)|sang nam)";
const LATER = String.raw`(?:${NEXT_YEAR}|nam 20\d\d|dot (?:sau|toi|ii?|\d+)|lan sau|ky sau|quy \w+)`;
const PUTS_OFF = "(?:xin |se |cho |de |danh |lui |chuyen |doi |hoan )*";

interface Wording {
  readonly pattern: RegExp;
  /** What becomes of the titles of each group of the pattern. */
  readonly deeds: readonly Deed[];
  readonly isDone: boolean;
}

function wording(deeds: Deed | readonly Deed[], words: string, isDone = true): Wording {
  const pattern = words.replaceAll("LIST", LIST).replaceAll("OF ", OF).replaceAll("TO", TO).replaceAll("LATER", LATER);
  return { pattern: new RegExp(pattern, "g"), deeds: typeof deeds === "string" ? [deeds] : deeds, isDone };
}

/**
 * The kinds, the more particular first: of a title the first wording that takes it decides. «@0» stands for a title and
 * «#» for «khen thưởng»; everything else is as `plain` gives it.
 */
const WORDINGS: readonly Wording[] = [
  // «Hoãn CSTĐCS sang năm 2027», «Để CSTĐCS sang năm sau», «CSTĐCS năm sau».
  wording(
    "later",
    String.raw`LIST ?${PUTS_OFF}(?:(?:sang|lai|den|qua|vao|cho|de|danh|lui) ?LATER|${NEXT_YEAR})\b`,
    false,
  ),
  // «Thay CSTĐCS bằng Giấy khen», «CSTĐCS → LĐTT».
  wording(
    ["off", "instead"],
    String.raw`(?:\b(?:${CHANGES}|nhuong|bo|huy)(?: tu)? OF )?LIST ?(?:dang ky |ha |chuyen |doi |rut )*TO OF LIST`,
  ),
  // «Rút CSTĐCS giữ LĐTT», «Bỏ CSTĐCS chỉ đăng ký LĐTT».
  wording("only", String.raw`\bchi (?:con (?:lai )?|xin |giu (?:lai |nguyen )?|xet |lam )*OF LIST`),
  wording(
    "instead",
    String.raw`\b(?:${CHANGES})(?: (?:dang ky|dk|danh hieu|muc|muc dang ky|ten|noi dung|xet|lai|tu tren))* ?(?:TO |: ?)+OF LIST`,
  ),
  wording("instead", String.raw`^(?:xuong|ve|con lai|con|thanh|nay (?:la|con|dang ky|dk|chuyen)|(?:xin )?lay) OF LIST`),
  wording("instead", String.raw`\b(?:dang ky|dk) (?:lai|chuyen|doi|thay the|thay) ?:? ?OF LIST`, false),
  // «Giữ LĐTT», «Vẫn đăng ký CSTĐCS», «Không rút CSTĐCS».
  wording(
    "kept",
    String.raw`\b(?:giu(?: nguyen| lai| vung)?|van(?: con| giu)?|tiep tuc|khong (?:rut|huy|bo|thay doi)|bao luu) OF LIST`,
    false,
  ),
  // «Rút CSTĐCS», «Thôi đăng ký CSTĐCS», «Không nhận CSTĐCS».
  wording(
    "off",
    String.raw`\b(?:rut|huy(?: bo)?|thoi|(?<!bang |qua )bo|xoa(?: bo| ten)?|gach(?: bo| ten)?|(?<!xep |phan )loai(?: bo)?) OF LIST`,
  ),
  wording(
    "off",
    String.raw`\b(?:tru|ngoai tru|khong ke|ngung|dung|tu choi|mien|tam hoan|hoan|nhuong(?: lai)?|de lai) OF LIST`,
    false,
  ),
  wording(
    "off",
    String.raw`\b(?:${DENIES})(?: (?:con|duoc|du|the|phai|muon|co|kip|tham|dat|dieu kien|tieu chuan|hoi dong|so phieu|phieu))* ?OF LIST`,
    false,
  ),
  // «CSTĐCS: rút», «CSTĐCS xin thôi».
  wording(
    "off",
    String.raw`LIST ?[:,-]? ?(?:thi |nay )?(?:da |cho )?(?:rut|huy(?: bo)?|thoi|bo|xoa|gach(?: bo)?)(?: dang ky| ten| lai| roi| nua| di)*$`,
  ),
  wording(
    "off",
    String.raw`LIST ?[:,-]? ?(?:thi |nay )?(?:xin |de nghi |da xin )*(?:rut|huy|thoi|bo|khong(?: duoc)? (?:dang ky|dk|dat|xet|du dieu kien|nhan|lam)|chua (?:dat|xet|du dieu kien|co)|hoan|lui|tam dung)(?: dang ky| ten| lai| nua| xet)*$`,
    false,
  ),
  // «LĐTT», «Đăng ký LĐTT», beside more marks.
  wording(
    "kept",
    String.raw`^(?:(?:xin|de nghi|nay) )?(?:(?:dang k[iy]|dk|xet|phan dau|danh hieu) ?)*:? ?LIST$`,
    false,
  ),
];

/** What a clause says of its titles, each once; `clause` as `plain` gives it, with «@0» … in the place of titles. */
export function deedsIn(clause: string): readonly Said[] {
  const taken = new Set<number>();
  const found: Said[] = [];
  for (const { pattern, deeds, isDone } of WORDINGS)
    for (const match of clause.matchAll(pattern))
      for (const [at, deed] of deeds.entries()) {
        const titles = numbersIn(match[at + 1] ?? "").filter((one) => !taken.has(one));
        for (const one of titles) taken.add(one);
        if (titles.length > 0) found.push({ deed, titles, isDone: isDone && !HEDGED.test(match[0]) });
      }
  return found;
}

/** Stands in an answer for «khen thưởng»: all that is no title. */
export const AWARDS = -1;

function numbersIn(list: string): readonly number[] {
  return [...list.matchAll(/@(\d+)|#/g)].map(([, number]) => (number === undefined ? AWARDS : Number(number)));
}

const HEDGED = /\b(?:xin|de nghi)\b/;

const BRACKET_OF_TITLE = new RegExp(
  String.raw`((?:@\d+|#)) ?\(((?:xin |da |de nghi |cho )*(?:rut|thoi|huy|bo|hoan|${DENIES})\b[^()@#]*)\)`,
  "g",
);
/** Where one thought ends and the next begins; «@0, @1» are named together. */
const APART =
  /[;\n()]|\.(?= |$)|,(?! ?(?:(?:va )?(?:danh hieu )?[@#]|(?:da |xin )*(?:rut|thoi|huy|hoan)(?: roi)?(?:$|[;,)])))|\b(?:nen|nhung|vi|boi|do|va(?! (?:@|#|danh hieu|cung)))\b/;

/** The clauses of a remark; «@0 (rút)» is one of them, any other bracket stands for itself. */
export function clausesOf(masked: string): readonly string[] {
  return masked
    .replace(BRACKET_OF_TITLE, "$1 $2")
    .split(APART)
    .map((clause) => clause.replace(/^[\s:–-]+|[\s.:!–-]+$/g, ""));
}
