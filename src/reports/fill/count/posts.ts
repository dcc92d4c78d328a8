import type { Subject } from "../facts";
import { folded } from "../words";

/** Titles of a leading post, as position columns write them. */
const LEADING =
  /\b(giam doc|pho giam doc|truong phong|pho truong phong|pho phong|truong ban|pho ban|chanh van phong|pho chanh van phong|chanh thanh tra|pho chanh thanh tra|cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|hieu pho|truong khoa|pho khoa|pho truong khoa|truong tram|pho tram|chu tich|pho chu tich|bi thu|pho bi thu|chanh an|pho chanh an|truong van phong|chu nhiem)\b/;

const TEACHING = /\b(giao vien|gv|giang vien|nha giao|to truong chuyen mon|to pho chuyen mon|tong phu trach)\b/;

const SUPPORT =
  /\b(nhan vien|nv|ke toan|van thu|thu vien|y te|thiet bi|bao ve|lai xe|tap vu|phuc vu|thu quy|cap duong|nau an|hanh chinh|ho ly)\b/;

/** Whoever heads a group does the work of the group. */
const HEADS_A_GROUP = /^(to truong|to pho|pho to truong|nhom truong|nhom pho|tt|tp)\b/;

export type Work = "leading" | "teaching" | "support";

/** Whether a post leads; null where no post is known. */
export function isLeading(position: string | null): boolean | null {
  return position === null ? null : LEADING.test(folded(position));
}

/** What each does, by the words of the post; who heads a group does what all others of it do. */
export function withWork(subjects: readonly Omit<Subject, "work">[]): readonly Subject[] {
  const worksIn = new Map<string, Set<Work>>();
  const own = subjects.map((subject) => {
    const work = workOf(subject.position);
    if (subject.unit !== null && work !== null && work !== "leading") {
      const works = worksIn.get(subject.unit) ?? new Set();
      worksIn.set(subject.unit, works.add(work));
    }
    return { ...subject, work };
  });
  return own.map((subject) => {
    if (subject.work !== null || !HEADS_A_GROUP.test(folded(subject.position ?? ""))) return subject;
    const [only = null, ...others] = worksIn.get(subject.unit ?? "") ?? [];
    return others.length === 0 ? { ...subject, work: only } : subject;
  });
}

/** null: the words do not tell («Chuyên viên»). */
function workOf(position: string | null): Work | null {
  if (isLeading(position) === true) return "leading";
  const words = folded(position ?? "");
  const teaches = TEACHING.test(words);
  const supports = SUPPORT.test(words);
  return teaches === supports ? null : teaches ? "teaching" : "support";
}
