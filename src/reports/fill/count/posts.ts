import { isSupportWork } from "../../../counting/employment";
import type { Subject } from "../facts";
import { folded } from "../words";

const TEACHING = /\b(giao vien|gv|giang vien|nha giao|to truong chuyen mon|to pho chuyen mon|tong phu trach)\b/;

/** Work in the office of a school or a ward; lái xe, bảo vệ and their like besides. */
const SUPPORT = /\b(nhan vien|nv|ke toan|van thu|thu vien|y te|thiet bi|thu quy|hanh chinh|ho ly)\b/;

/** Whoever heads a group does the work of the group. */
const HEADS_A_GROUP = /^(to truong|to pho|pho to truong|nhom truong|nhom pho|tt|tp)\b/;

export type Work = "leading" | "teaching" | "support";

/** What each does, by the words of the post; who heads a group does what all others of it do. */
export function withWork(subjects: readonly Omit<Subject, "work">[]): readonly Subject[] {
  const worksIn = new Map<string, Set<Work>>();
  const own = subjects.map((subject) => {
    const work = workOf(subject);
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
function workOf({ position, leads }: Pick<Subject, "position" | "leads">): Work | null {
  if (leads === true) return "leading";
  const words = folded(position ?? "");
  const teaches = TEACHING.test(words);
  const supports = SUPPORT.test(words) || isSupportWork(position ?? "");
  return teaches === supports ? null : teaches ? "teaching" : "support";
}
