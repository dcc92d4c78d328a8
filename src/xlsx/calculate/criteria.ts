import { compare, isError, looksLikeAFigure, sameText, UNKNOWN, type Scalar, type Unknown } from "./values";

/** Whether a value answers a criterion; UNKNOWN where that depends on the language of the program. */
export type Criterion = (value: Scalar) => boolean | Unknown;

/**
 * What COUNTIF and its like ask of a cell: «>5», «>=90%», «<>», «LĐTT», «*tiên tiến*», 12. null for what every program
 * reads by its own language: «>0,5», «>=01/03/2026», a word that comes before another.
 */
export function criterion(asked: Scalar): Criterion | null {
  if (isError(asked)) return (value) => isError(value) && value.error === asked.error;
  if (typeof asked !== "string") return equals(asked ?? 0);
  const [, operator = "=", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(asked) ?? [];
  if (rest === "" && (operator === "=" || operator === "<>")) return emptiness(asked);
  const number = wholeNumberIn(rest);
  if (number === null && isReadByLanguage(rest)) return null;
  switch (operator) {
    case "=":
      return number === null ? matches(rest) : equals(number);
    case "<>": {
      const same = number === null ? matches(rest) : equals(number);
      return (value) => {
        const is = same(value);
        return is === UNKNOWN ? UNKNOWN : !is;
      };
    }
    default:
      return number === null ? null : ordered(operator, number);
  }
}

/** «90», «-3», «90%»: what means the same in every language; a decimal sign does not. */
function wholeNumberIn(text: string): number | null {
  const [, digits, percent] = /^\s*([+-]?\d+)(%?)\s*$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits) / (percent === "" ? 1 : 100);
}

/** What a program may take for a decimal, a date, a truth value or an error rather than for words. */
function isReadByLanguage(text: string): boolean {
  return looksLikeAFigure(text) || /^\s*(?:#.*|true|false)\s*$/is.test(text);
}

/** «=» asks for cells that hold nothing, «» for those that show nothing, «<>» for those that hold something. */
function emptiness(asked: string): Criterion {
  if (asked === "<>") return (value) => value !== null;
  return (value) => value === null || (asked === "" && value === "");
}

function ordered(operator: string, wanted: number): Criterion {
  return (value) => {
    // Words and dates kept as words have no place in an order of numbers.
    if (typeof value !== "number") return false;
    const order = compare(value, wanted);
    if (order === UNKNOWN) return UNKNOWN;
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

function matches(wanted: string): Criterion {
  const pattern = wildcard(wanted);
  const composed = wildcard(wanted.normalize("NFC"));
  return (value) => {
    if (typeof value !== "string") return false;
    return pattern.test(value) || (composed.test(value.normalize("NFC")) ? UNKNOWN : false);
  };
}

function equals(wanted: number | boolean): Criterion {
  return (value) => {
    if (typeof wanted === "number" && typeof value === "string") {
      const own = wholeNumberIn(value);
      return own === null && looksLikeAFigure(value) ? UNKNOWN : own === wanted;
    }
    // Whether a search overlooks the sixteenth digit, as a comparison does, is nowhere said.
    const isNear = typeof wanted === "number" && typeof value === "number" && compare(value, wanted) === 0;
    return value === wanted || (isNear ? UNKNOWN : false);
  };
}

/** «*» any letters, «?» one, «~» before a sign takes it as it is. */
function wildcard(text: string): RegExp {
  const escaped = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_, literal, sign, special) => {
    if (literal !== undefined) return `\\${String(literal)}`;
    if (sign !== undefined) return sign === "*" ? ".*" : ".";
    return `\\${String(special)}`;
  });
  return new RegExp(`^${escaped}$`, "isu");
}

/** Whether a text would be taken for a pattern where a lookup asks for it exactly. */
export function isPattern(asked: Scalar): boolean {
  return typeof asked === "string" && /[*?~]/.test(asked);
}

/** Whether a lookup that asks for exactly this finds it here. */
export function isFound(value: Scalar, wanted: string | number | boolean): boolean | Unknown {
  if (typeof value === "string" && typeof wanted === "string") return sameText(value, wanted);
  if (typeof value === "number" && typeof wanted === "number") return equals(wanted)(value);
  return value === wanted;
}
