import { withUniqueIds } from "../../domain/targets/target-id";
import type { Target } from "../../domain/targets/target";
import { staffWordsOf } from "./base/staff-word-of-plan";
import { exclusionsIn } from "./exclusions";
import { targetsInLine } from "./read-line";

/** A heading of the plan that says whose targets follow: «2.2.1. Về tập thể». */
const heading = /^[\s#*_]*(?:[\dIVX]+(?:\.\d+)*[.)]?\s*)?[\s#*_]*(?:về\s+)?(tập thể|cá nhân|sáng kiến)(?:\s*[*_:]*)$/iu;

/**
 * The targets in a plan pasted as text, in its order, each for her to confirm. Prose, dates of anniversaries and numbers
 * of documents ask for nothing; what the plan takes out of the base («không tính …») holds for every share in it.
 */
export function parsePlanText(text: string): readonly Target[] {
  const targets: Target[] = [];
  let section: string | null = null;
  const exclusions = text.split(/\r?\n/).flatMap((line) => exclusionsIn(line, null));
  for (const line of text.normalize("NFC").split(/\r?\n/)) {
    const plain = line.replace(/[#*_]/g, "").trim();
    if (heading.test(plain)) {
      section = plain;
      continue;
    }
    if (exclusionsIn(plain, null).length > 0 && !/\d\s*%/.test(plain)) continue;
    targets.push(...targetsInLine(line, { source: null, section }, false));
  }
  return withUniqueIds(staffWordsOf(targets, null)(targets).map((target) => withExclusions(target, exclusions)));
}

/** What a plan takes out of its base holds for shares of people. */
export function withExclusions(target: Target, exclusions: Target["exclusions"]): Target {
  const basis = target.denominator?.kind;
  if (basis !== "staff" && basis !== "staff-and-contract" && basis !== "group") return target;
  const own = new Set(target.exclusions.map(({ who }) => who));
  return { ...target, exclusions: [...target.exclusions, ...exclusions.filter(({ who }) => !own.has(who))] };
}
