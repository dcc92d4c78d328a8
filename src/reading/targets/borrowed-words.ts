import { anyUnit } from "../../domain/glossary/unit-kinds";
import { awardAsked, awardsNamed, recipientAsked } from "./award-asked";
import { lettered } from "./base/lettered";
import { whoIn } from "./base/who-in";
import { isOfInitiatives } from "./initiative-words";
import { levelIn } from "./quantity-in";
import { registeringAsked } from "./registering-asked";

export interface Clause {
  readonly text: string;
  /** With the words of a neighbour where its own do not say what is asked or of whom. */
  readonly words: string;
}

/** «03 cá nhân và 01 tập thể được UBND tỉnh tặng Bằng khen»: the first borrows «được …», «và trên 90% đạt LĐTT» the people. */
export function withBorrowedWords(clauses: readonly string[], line: string): readonly Clause[] {
  return clauses.map((text, index) => {
    const asks =
      awardAsked(text, recipientAsked(text)?.kind ?? null) !== null ||
      isOfInitiatives(text) ||
      registeringAsked(text, "individual") !== null;
    if (asks && recipientAsked(text) === null && !isOfInitiatives(text)) {
      const before = clauses.slice(0, index).findLast((clause) => recipientAsked(clause) !== null);
      const whose =
        before === undefined
          ? null
          : (peopleIn(before) ??
            peopleCounted(before) ??
            (recipientAsked(before)?.kind === "collective" ? bodies : somebody).exec(before));
      return { text, words: whose === null ? text : `${text} (${whose[0]})` };
    }
    if (asks || levelIn(text) === null) return { text, words: text };
    const isBare = isBareLevel(text);
    const whose = isBare && isPredicate.test(text) ? titleBeside(clauses, index) : null;
    // «…, ít nhất 50% là nữ»: of those who hold the title that was just named.
    if (whose !== null) return { text: `${whose} ${text}`, words: `${whose} ${text}` };
    const among = isBare && standsAmong(text, line) ? predicateBefore(clauses, index) : null;
    if (among !== null) return { text, words: `${text} ${among}` };
    const next = isBare ? clauses.slice(index + 1).find((clause) => awardAsked(clause, null) !== null) : undefined;
    const predicate = next === undefined ? null : /(?:được|đạt|tặng|đề nghị).*$/iu.exec(next);
    if (predicate !== null) return { text, words: `${text} ${predicate[0]}` };
    const said = clauses.slice(0, index);
    const heading =
      said.flatMap((clause) => headingIn(clause)).at(-1) ?? (isBareCount(text) ? grantIn(said) : undefined);
    if (heading !== undefined) return { text, words: `${text} ${heading}` };
    const title = isBare ? titleBeside(clauses, index) : null;
    return { text, words: title === null ? text : `${text} ${title}` };
  });
}

const somebody =
  /cb(?:cc|vc|gv|nv)[\p{L}-]*|ccvc[\p{L}-]*|(?:cán bộ|công chức|viên chức|giáo viên)[^;.]*?(?=đạt|được)|cá nhân/iu;
const bodies = /phòng, đơn vị|phòng|tập thể/iu;

/** «tối đa 04 người», «nữ ít nhất 01 người»: a level and whom it counts, and nothing that is asked of them. */
export function isBareLevel(clause: string): boolean {
  const level = levelIn(clause);
  if (level === null) return false;
  const rest = `${level.before} ${level.after}`.replace(aroundUnits, " ");
  return whoIn(rest).leftover === "";
}

const isPredicate = /(?:%|\d\/\d) (?:trở lên )?(?:phải )?là /iu;

/** «…, trong đó có 02 nữ; …»: some of those who were just named. */
function standsAmong(clause: string, line: string): boolean {
  return /trong (?:đó|số đó|số này):?[^.;]*$/iu.test(line.slice(0, Math.max(0, line.indexOf(clause))));
}

/** «được Chủ tịch UBND xã tặng Giấy khen», «Giấy khen»: what the nearest clause in front asks for. */
function predicateBefore(clauses: readonly string[], index: number): string | null {
  const before = clauses.slice(0, index).findLast((clause) => awardAsked(clause, null) !== null);
  const predicate =
    /(?:được|đạt|tặng|đề nghị)(?!\p{L}).*$/iu
      .exec(before ?? "")?.[0]
      .replace(ownLevel, "")
      .trim() ?? "";
  return awardAsked(predicate, null) === null ? titleBeside(clauses.slice(0, index + 1), index) : predicate;
}

const aroundUnits = new RegExp(
  `(?<!\\p{L})(?:mỗi|từng|trở lên|trở xuống|chuyên môn|trực thuộc|${anyUnit})(?!\\p{L})`,
  "giu",
);

const ownLevel =
  /[\s,;:(≥≤<>=]*(?:(?:chiếm|đạt|là|có|từ|trên|dưới|bằng|ít nhất|nhiều nhất|tối thiểu|tối đa|không (?:quá|dưới|vượt quá)|cho)[\s≥≤<>=]+)*\d.*$/iu;

/** The title that the nearest clause asks for, in its own words. */
function titleBeside(clauses: readonly string[], index: number): string | null {
  const around = [...clauses.slice(0, index).toReversed(), ...clauses.slice(index + 1)];
  for (const clause of around) {
    const line = lettered(clause);
    const [first] = awardsNamed(line.said);
    // Up to its own level: who grants a Bằng khen stands behind its name.
    if (first !== undefined) return line.shown(first.from).replace(ownLevel, "").trim();
  }
  return null;
}

/** «Lãnh đạo, quản lý: 100% đạt …, 50% đạt …»: whoever is named before the colon is meant in the whole line. */
function peopleIn(clause: string): readonly [string] | null {
  const lead = /^([^:\d]{3,80}):/u.exec(clause)?.[1];
  return lead !== undefined && recipientAsked(lead)?.kind === "individual" ? [lead] : null;
}

/** «100% trưởng phòng đạt …»: those right behind the level. */
function peopleCounted(clause: string): readonly [string] | null {
  const who = /\d ?% (?:tổng số |số )?([^\d,;]{2,60}?) (?=đạt|được|đăng k[ýí])/iu.exec(clause)?.[1];
  if (who === undefined) return null;
  const { classes, positions, leftover } = whoIn(who);
  return leftover === "" && (positions.length > 0 || classes.size > 0) ? [who] : null;
}

/** «Bằng khen UBND tỉnh: 03 cá nhân»: the words before the colon speak for what follows in the list too. */
function headingIn(clause: string): readonly string[] {
  const heading = /^([^:]{3,80}):/u.exec(clause)?.[1];
  return heading !== undefined && awardAsked(heading, null) !== null ? [heading] : [];
}

/** «02 cá nhân»: a number and whom it counts, and nothing that is asked of them. */
function isBareCount(clause: string): boolean {
  return /^(?:và )?(?:(?:có|ít nhất|tối thiểu|từ) )*\d+ (?:cá nhân|tập thể|phòng|đơn vị|người|đồng chí)(?: trở lên)?(?: (?:có thành tích|đạt thành tích|tiêu biểu|xuất sắc|điển hình|có nhiều đóng góp)[^\d]*)?$/iu.test(
    clause,
  );
}

/** «Đề nghị tặng Bằng khen cho 01 tập thể, 02 cá nhân»: what is granted stands in front of the first number. */
function grantIn(clauses: readonly string[]): string | undefined {
  const grants = clauses.flatMap((clause) => /^(\D{6,120}?)(?:cho|:)?\s*\d/u.exec(clause)?.[1] ?? []);
  return grants.findLast((words) => awardAsked(words, null) !== null);
}
