import { both, everybody, isBornGroup, isOwnGroup, type Group, type Who } from "../source";
import type { Meaning } from "../vocabulary/phrase";

/** Groups that nobody belongs to at once; named beside each other they are meant together. */
const apart: readonly { readonly groups: readonly Group[]; readonly together: Who }[] = [
  { groups: ["women", "men"], together: everybody },
  { groups: ["leaders", "non-leaders"], together: everybody },
  { groups: ["body-leaders", "unit-leaders"], together: ["leaders"] },
  { groups: ["leaders", "teachers", "support-staff"], together: everybody },
  { groups: ["staff", "contract"], together: everybody },
  { groups: ["permanent", "contract"], together: everybody },
  { groups: ["civil-servants", "public-employees", "contract"], together: everybody },
  { groups: ["civil-servants", "public-employees"], together: ["staff"] },
];

const disjoint: readonly (readonly [Group, Group])[] = [
  ["women", "men"],
  ["leaders", "non-leaders"],
  ["body-leaders", "unit-leaders"],
  ["body-leaders", "non-leaders"],
  ["unit-leaders", "non-leaders"],
  ["teachers", "support-staff"],
  ["staff", "contract"],
  ["permanent", "contract"],
  ["civil-servants", "public-employees"],
  ["civil-servants", "contract"],
  ["public-employees", "contract"],
];

/** Groups that cut across every other. */
const ACROSS: readonly Group[] = ["women", "men", "party-members", "ethnic-minority"];

function isAcross(group: Group): boolean {
  return isBornGroup(group) || ACROSS.includes(group);
}

/**
 * Of whom one text speaks. «nữ đảng viên» are those who are both; «công chức, viên chức, NLĐ» are all of them. null: groups
 * beside each other of which the register knows no name for all.
 */
export function whoTogether(meanings: readonly Meaning[]): Who | null {
  const who = meanings.reduce<Who>((said, { groups = [] }) => both(said, groups), everybody);
  // «Bác sĩ, dược sĩ», «viên chức hành chính, hợp đồng»: each of them is meant, and not whoever is both.
  const [own, ...others] = who.filter((group) => isOwnGroup(group));
  if (own !== undefined && (others.length > 0 || who.some((group) => group !== own && !isAcross(group)))) return null;
  const isApart = disjoint.some(([one, other]) => who.includes(one) && who.includes(other));
  if (!isApart) return who;
  const found = apart.find(({ groups }) => groups.every((group) => who.includes(group)));
  if (found === undefined) return null;
  const rest = who.filter((group) => !found.groups.includes(group));
  const together = both(rest, found.together);
  return disjoint.some(([one, other]) => together.includes(one) && together.includes(other)) ? null : together;
}
