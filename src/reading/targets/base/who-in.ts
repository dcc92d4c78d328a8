import { lettersOf } from "../../../domain/glossary/letters";
import { wholeOffice } from "../../../domain/glossary/unit-kinds";
import type { DenominatorBasis, PeopleGroup, Trait } from "../../../domain/targets/target";
import { abbreviations, aroundPeople, positionWords, rankWords, type StaffClass, staffWords } from "./staff-words";
import { FEW_TEXTS, remembered } from "../../../text/remembered";

/** «Quân số toàn tiểu đoàn»: where they are, and not who. */
const whole = new RegExp(`\\b${wholeOffice}\\b`, "g");

/** Who is named in some words, and what of them was not understood. */
export interface Who {
  readonly classes: ReadonlySet<StaffClass>;
  readonly positions: readonly string[];
  /** Letters of what is left when everything known is taken away; empty: all was understood. */
  readonly leftover: string;
}

/** Reads a phrase that names people («nữ CBCCVC», «lãnh đạo, quản lý», «bác sĩ, điều dưỡng»). */
export const whoIn = remembered((words: string): Who => {
  const classes = new Set<StaffClass>();
  const positions: string[] = [];
  let left = lettersOf(words).replace(whole, " ");
  const take = (pattern: RegExp): boolean => {
    const before = left;
    left = left.replace(new RegExp(pattern.source, "g"), " | ");
    return left !== before;
  };
  for (const [pattern, name] of rankWords) if (take(pattern)) classes.add(name);
  for (const [pattern, names] of positionWords) if (take(pattern)) positions.push(...names);
  for (const [pattern, name] of staffWords) if (take(pattern)) classes.add(name);
  if (classes.has("some")) return { classes, positions, leftover: lettersOf(words) };
  left = left
    .split(" ")
    .filter((word) => {
      const meant = classesIn(word);
      for (const name of meant ?? []) classes.add(name);
      return meant === null;
    })
    .join(" ");
  const leftover = left.replace(aroundPeople, " ").replace(/[| ]+/g, " ").trim();
  return { classes, positions, leftover };
}, FEW_TEXTS);

/** «cbccvc» → cán bộ, công chức, viên chức; null for anything that is no such abbreviation. */
function classesIn(word: string): readonly StaffClass[] | null {
  if (word.length < 2) return null;
  const found: StaffClass[] = [];
  let rest = word;
  while (rest !== "") {
    const known = abbreviations.find(([letters]) => rest.startsWith(letters));
    if (known === undefined) return null;
    found.push(known[1]);
    rest = rest.slice(known[0].length);
  }
  return found;
}

const outside: readonly (readonly [StaffClass, Trait])[] = [
  ["party-members", "party-members"],
  ["youth-members", "youth-members"],
  ["union-members", "union-members"],
];
const ofStaff: readonly StaffClass[] = ["cadre", "civil", "public"];

/** The base that the people named are; null where nobody is named. `words` are kept in a group as the plan says them. */
export function basisOf(
  { classes, positions }: Pick<Who, "classes" | "positions">,
  words: string,
): DenominatorBasis | null {
  const named = new Set(classes);
  const isWomen = named.delete("women");
  const isMen = named.delete("men");
  if (isOfOneRank(named)) return { kind: "unclear", words };
  const rest = [...named];
  const plainStaff = rest.filter((name) => ofStaff.includes(name));
  const others = rest.filter((name) =>
    ["contract", "employees", "workers", "anybody", "soldiers", "officers", "enlisted"].includes(name),
  );
  const members = outside.flatMap(([name, trait]) => (named.has(name) ? [trait] : []));
  // «đoàn viên, công chức, người lao động» are everybody; «đảng viên là lãnh đạo» are some of them.
  const isListOfAll = members.length > 0 && plainStaff.length + others.length > 0;
  const group = (traits: readonly Trait[], withContract: boolean): PeopleGroup => ({
    kind: "group",
    traits: [
      ...(isWomen ? (["women"] as const) : []),
      ...(isMen ? (["men"] as const) : []),
      ...traits,
      ...(isListOfAll ? [] : members),
    ],
    positions,
    withContract,
    words,
  });
  const everybody = (withContract: boolean): DenominatorBasis =>
    isWomen !== isMen ? group([], withContract) : { kind: withContract ? "staff-and-contract" : "staff" };

  if (named.has("permanent") && !named.has("contract")) return everybody(false);
  if (named.has("non-leaders")) return group(ranked("non-leaders", named), true);
  if (named.has("leaders")) {
    // «CBQL, GV, NV» lists everybody; «lãnh đạo, quản lý» are some.
    const listsAll = named.has("teachers") && named.has("employees");
    if (listsAll) return everybody(true);
    if (!isListedBeside("leaders", words) && !named.has("teachers")) return group(ranked("leaders", named), true);
    return withLeaders(basisOf({ classes: without(classes, "leaders"), positions }, words), words);
  }
  if (positions.length > 0) {
    const more = [...(named.has("employees") ? ["nhân viên"] : []), ...(named.has("teachers") ? ["giáo viên"] : [])];
    return { ...group([], true), positions: [...positions, ...more] };
  }
  if (members.length > 0) return isListOfAll ? everybody(others.length > 0) : group([], true);
  if (named.has("teachers") && plainStaff.length + others.length === 0) {
    return { ...group([], true), positions: ["giáo viên", "giảng viên"] };
  }
  if (plainStaff.length === 0 && !named.has("teachers")) {
    if (others.length === 1 && named.has("contract")) return group(["contract"], true);
    const posts = others.flatMap((name) => postsOf[name] ?? []);
    if (posts.length > 0 && posts.length === others.length) return { ...group([], true), positions: posts };
  }
  if (others.length > 0) return everybody(true);
  if (!named.has("teachers") && named.has("civil") !== named.has("public")) {
    return group([named.has("civil") ? "civil-servants" : "public-employees"], false);
  }
  if (plainStaff.length > 0) return everybody(false);
  return isWomen || isMen ? everybody(true) : null;
}

const postsOf: Partial<Record<StaffClass, string>> = { employees: "nhân viên", workers: "công nhân" };

/** «Cán bộ quản lý, giáo viên»: a class that stands for itself in a list; «viên chức quản lý» are those of them. */
function isListedBeside(name: StaffClass, words: string): boolean {
  const items = words
    .normalize("NFC")
    .replace(/(lãnh đạo|lanh dao)\s*[,-]\s*(?:và )?(?=quản lý|quan ly)/giu, "$1 ")
    .split(/\s*[,;/&+]\s*|\s(?:và|va|cùng|cung|hoặc|hoac)\s/u);
  return items.some((item) => {
    const who = whoIn(item);
    return who.positions.length === 0 && who.classes.size === 1 && who.classes.has(name) && items.length > 1;
  });
}

function without(classes: ReadonlySet<StaffClass>, name: StaffClass): ReadonlySet<StaffClass> {
  return new Set([...classes].filter((one) => one !== name));
}

/** Whoever else is named, and those who lead; everybody takes them in already. */
function withLeaders(base: DenominatorBasis | null, words: string): DenominatorBasis {
  if (base?.kind === "staff" || base?.kind === "staff-and-contract") return base;
  if (base?.kind !== "group") return { kind: "unclear", words };
  if (base.positions.length > 0) return { ...base, orLeaders: true };
  const isStaff = base.traits.every((trait) => trait === "civil-servants" || trait === "public-employees");
  return isStaff ? base : { kind: "unclear", words };
}

/** «Sĩ quan, QNCN, hạ sĩ quan, binh sĩ» are all soldiers; one rank of them is told by no list. */
function isOfOneRank(named: ReadonlySet<StaffClass>): boolean {
  if (named.has("soldiers")) return false;
  return named.has("enlisted") ? !named.has("officers") && !named.has("cadre") : named.has("officers");
}

/** «Viên chức giữ chức vụ lãnh đạo»: of one kind of staff, those who lead. */
function ranked(rank: "leaders" | "non-leaders", named: ReadonlySet<StaffClass>): readonly Trait[] {
  if (named.has("civil") === named.has("public") || named.has("contract") || named.has("employees")) return [rank];
  return [named.has("civil") ? "civil-servants" : "public-employees", rank];
}
