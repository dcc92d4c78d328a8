import type { Bilingual } from "../../../domain/bilingual";
import type { Facts, Subject } from "../facts";
import { bornInWords } from "./born";
import {
  isBornGroup,
  isOutOf,
  isOwnGroup,
  leftOutBy,
  ownWordsOf,
  type Group,
  type NamedGroup,
  type Who,
} from "../source";
import { isMember } from "./membership";
import { noPeople } from "./missing";
import { smallPostsOpen } from "./small-posts";

/** The part of them that is meant, or why nobody can say who belongs to it. */
export type Meant =
  | { readonly kind: "told"; readonly subjects: readonly Subject[] }
  | { readonly kind: "untold"; readonly why: Bilingual };

/** Those of `subjects` who belong to every group of `who`; `all` is everybody of whom the forms might say it. */
export function whoIsMeant(
  subjects: readonly Subject[],
  who: Who,
  all: readonly Subject[],
  { openGroups }: Pick<Facts, "openGroups">,
): Meant {
  let told = subjects;
  for (const group of who) {
    const spoken = isOutOf(group) ? leftOutBy(group) : group;
    const head = openGroups.get(spoken);
    if (head !== undefined) return { kind: "untold", why: columnOpen(head) };
    if (all.every((each) => isMember(each, group) === null)) return { kind: "untold", why: groupMissing(group) };
    if (
      (spoken === "leaders" || spoken === "non-leaders") &&
      all.some(({ mayLead, marked }) => mayLead && !marked.has("leaders"))
    )
      return { kind: "untold", why: smallPostsOpen };
    const inGroup = (each: Subject) => isMember(each, group) ?? unmarked(group, all);
    const open = told.find((each) => inGroup(each) === null);
    if (open !== undefined) return { kind: "untold", why: personMissing(group, open) };
    told = told.filter((each) => inGroup(each) === true);
  }
  return { kind: "told", subjects: told };
}

/**
 * What a blank means: in a column that marks the women alone, whoever is not marked is a man; where only contract workers
 * are marked, everybody else is on the permanent staff.
 */
function unmarked(group: Group, all: readonly Subject[]): boolean | null {
  if (isOutOf(group)) {
    const belongs = unmarked(leftOutBy(group), all);
    return belongs === null ? null : !belongs;
  }
  if (group === "contract" || group === "workers" || group === "permanent") {
    const isMarked = all.some(({ employment }) => employment === "contract");
    return isMarked && all.every(({ employment }) => employment !== "staff") ? group === "permanent" : null;
  }
  if (group !== "women" && group !== "men") return null;
  const marked = new Set(all.map(({ gender }) => gender));
  if (marked.has("female") && marked.has("male")) return null;
  return marked.has("female") ? group === "men" : group === "women";
}

/** A marked column may say it, and nobody knows yet what it marks. */
function columnOpen(head: string): Bilingual {
  return {
    vi: `Chưa đếm được vì chưa rõ các dấu ở cột «${head}» của danh sách nói gì. Anh/chị trả lời câu hỏi về cột này, hoặc ghi rõ đầu cột, rồi bấm Điền biểu lại.`,
    en: `Nobody is counted: it is not clear what the marks in the column “${head}” of the list mean. Answer the question about the column, or say so in its head, and fill again.`,
  };
}

/** Somebody of whom the forms do not say it, while they say it of others. */
function personMissing(group: Group, { name, position }: Subject): Bilingual {
  const post = position === null ? { vi: "", en: "" } : { vi: ` («${position}»)`, en: ` (“${position}”)` };
  const asked = nameOf(group);
  return {
    vi: `Chưa rõ ${name}${post.vi} ${asked.vi} hay không nên chưa đếm được. Anh/chị ghi rõ ở dòng của người này rồi bấm Điền biểu lại.`,
    en: `It is not clear whether ${name}${post.en} ${asked.en}, so nobody is counted. Say so in that row and fill again.`,
  };
}

function groupMissing(group: Group): Bilingual {
  if (isOutOf(group)) return groupMissing(leftOutBy(group));
  if (isBornGroup(group)) return birthMissing;
  if (isOwnGroup(group)) return ownMissing(nameOf(group));
  switch (group) {
    case "women":
    case "men":
      return {
        vi: "Các biểu chưa có cột giới tính nên chưa đếm được số nữ. Anh/chị thêm cột «Giới tính» vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form has a column for gender, so women cannot be counted. Add one to the registration or the staff list.",
      };
    case "permanent":
    case "contract":
    case "workers":
      return {
        vi: "Các biểu chưa phân biệt người lao động hợp đồng nên chưa đếm được. Anh/chị thêm cột «Loại lao động» (Biên chế, Hợp đồng) vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form tells contract workers apart, so they cannot be counted. Add a column for it to the registration or the staff list.",
      };
    case "leaders":
    case "non-leaders":
    case "body-leaders":
    case "unit-leaders":
    case "teachers":
    case "support-staff":
      return {
        vi: "Các biểu chưa có cột chức vụ nên chưa tách được lãnh đạo, quản lý. Anh/chị thêm cột «Chức vụ» vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form has a column for positions, so leaders cannot be told apart. Add one to the registration or the staff list.",
      };
    case "civil-servants":
    case "public-employees":
    case "party-members":
    case "ethnic-minority":
      return ownMissing(nameOf(group));
    case "staff":
      return noPeople;
  }
}

const birthMissing: Bilingual = {
  vi: "Các biểu chưa có cột năm sinh nên chưa đếm được. Anh/chị thêm cột «Năm sinh» vào biểu đăng ký hoặc danh sách CBCCVC.",
  en: "No form has a column for the year of birth, so nobody is counted. Add one to the registration or the staff list.",
};

function ownMissing({ vi, en }: Bilingual): Bilingual {
  return {
    vi: `Các biểu chưa cho biết ai ${vi} nên chưa đếm được. Anh/chị thêm một cột cho nội dung này vào biểu đăng ký hoặc danh sách CBCCVC.`,
    en: `No form says who ${en}, so they cannot be counted. Add a column for it to the registration or the staff list.`,
  };
}

function nameOf(group: Group): Bilingual {
  if (isOutOf(group)) return nameOf(leftOutBy(group));
  if (isBornGroup(group)) return bornInWords(group);
  if (!isOwnGroup(group)) return groupNames[group];
  const words = ownWordsOf(group);
  return { vi: `thuộc «${words}»`, en: `is “${words}”` };
}

/** «… là giáo viên»: what is said of one person. */
const groupNames: Readonly<Record<NamedGroup, Bilingual>> = {
  staff: { vi: "là CBCCVC", en: "is on the staff" },
  permanent: { vi: "thuộc biên chế", en: "is on the permanent staff" },
  contract: { vi: "là người lao động hợp đồng", en: "is a contract worker" },
  workers: { vi: "là người lao động hợp đồng", en: "is a contract worker" },
  "civil-servants": { vi: "là công chức", en: "is a civil servant" },
  "public-employees": { vi: "là viên chức", en: "is a public employee" },
  women: { vi: "là nữ", en: "is a woman" },
  men: { vi: "là nam", en: "is a man" },
  leaders: { vi: "giữ chức vụ lãnh đạo, quản lý", en: "holds a leading post" },
  "body-leaders": { vi: "là lãnh đạo cơ quan", en: "leads the body" },
  "unit-leaders": { vi: "là lãnh đạo phòng, đơn vị", en: "leads a unit" },
  "non-leaders": { vi: "không giữ chức vụ lãnh đạo, quản lý", en: "holds no leading post" },
  teachers: { vi: "là giáo viên", en: "is a teacher" },
  "support-staff": { vi: "là nhân viên", en: "is on the support staff" },
  "party-members": { vi: "là đảng viên", en: "is a Party member" },
  "ethnic-minority": { vi: "là người dân tộc thiểu số", en: "belongs to an ethnic minority" },
};
