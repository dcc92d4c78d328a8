import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { isBareLevel } from "./borrowed-words";
import { eachWordsIn } from "./each-unit";
import { levelIn } from "./quantity-in";

/** A level in brackets beside the one that is asked. */
export interface SecondLevel {
  /** The line without it. */
  readonly rest: string;
  /** The brackets as they stand. */
  readonly words: string;
  /** What it asks for by itself: «CSTĐCS: không quá 06 người»; null where it is only hoped for. */
  readonly asked: string | null;
  /** What is in front of the brackets. */
  readonly before: string;
}

const hoped = /^(?:phấn đấu|cố gắng|hướng tới|mong muốn)(?: đạt| có| đến)*:? /iu;
const limit =
  /^(?:(?:và|nhưng|song|trong đó) )?(?:không (?:được )?(?:quá|vượt(?: quá)?|nhiều hơn|dưới|ít hơn|thấp hơn)|tối đa|nhiều nhất|cao nhất|ít nhất|tối thiểu|thấp nhất|(?:có )?(?=\d+ (?:nữ|nam giới|lãnh đạo|đảng viên|hợp đồng)(?!\p{L}))|[≤≥<>])/iu;

/** «15% số LĐTT (không quá 06 người)», «70% (phấn đấu 85%)»: a second level, which is a limit or a hope; null where there is none. */
export function secondLevelIn(line: string): SecondLevel | null {
  for (const { 0: words, 1: inside = "", index } of line.matchAll(/\s*\(\s*([^()]*\d[^()]*?)\s*\)/gu)) {
    const before = line.slice(0, index);
    const rest = `${before}${line.slice(index + words.length)}`;
    const own = line.slice(0, index).split(/;/u).at(-1) ?? "";
    if (levelIn(own) === null) continue;
    const aim = inside.replace(hoped, "");
    if (aim !== inside && levelIn(aim)?.before === "") return { rest, words: words.trim(), asked: null, before };
    const title = limit.test(inside) && isBareLevel(inside) ? titleAtEnd(own) : null;
    if (title === null) continue;
    const each = eachWordsIn(own);
    const asked = `${each === null ? "" : `${each} `}${title}: ${inside.replace(/^(?:và|nhưng|song|trong đó|có) /iu, "")}`;
    return { rest, words: words.trim(), asked, before };
  }
  return null;
}

/** The last title that some words name. */
function titleAtEnd(words: string): string | null {
  const line = lettered(words);
  const named = awardsNamed(line.said);
  // «CSTĐCS: 15% số LĐTT»: what is asked stands in front of its base.
  const asked = named.filter(({ from }) => !/\b(?:so|tren|trong)(?: tong)?(?: so)? $/.test(line.said.slice(0, from)));
  const last = asked.at(-1);
  return last === undefined ? null : line.shown(last.from, last.until);
}

/** The target in front of the brackets, with what is hoped for beside it. */
export function withHope(targets: readonly Target[], { before, words }: SecondLevel): readonly Target[] {
  const said = lettersOf(before);
  const whose = targets.findLastIndex(({ label }) => said.endsWith(lettersOf(label)));
  const at = whose < 0 ? targets.length - 1 : whose;
  const hope = `Phấn đấu: ${words.replace(/^\(\s*|\s*\)$/gu, "").replace(hoped, "")}`;
  return targets.map((target, index) =>
    index === at
      ? { ...target, label: `${target.label} ${words}`, note: target.note === null ? hope : `${target.note}; ${hope}` }
      : target,
  );
}
