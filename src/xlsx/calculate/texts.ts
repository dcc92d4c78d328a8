import {
  error,
  fifteenDigits,
  isError,
  looksLikeAFigure,
  numberOf,
  single,
  textOf,
  UNKNOWN,
  type Outcome,
} from "./values";

/** Functions that make a text of one. */
export const ofTexts: readonly (readonly [string, (given: readonly Outcome[]) => Outcome])[] = [
  ["TRIM", ([value = null]) => onText(value, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))],
  ["UPPER", ([value = null]) => onText(value, (text) => text.toUpperCase())],
  ["LOWER", ([value = null]) => onText(value, (text) => text.toLowerCase())],
  ["PROPER", ([value = null]) => onText(value, (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, upper))],
  ["LEN", ([value = null]) => onText(value, (text) => text.length)],
  ["LEFT", ([value = null, count = 1]) => cut(value, count, (text, length) => text.slice(0, length))],
  ["RIGHT", ([value = null, count = 1]) => cut(value, count, (text, length) => text.slice(text.length - length))],
  ["MID", ([value = null, from = null, count = null]) => middle(value, from, count)],
  ["SUBSTITUTE", substituted],
  ["TEXT", ([value = null, format = null]) => formatted(value, format)],
  ["CONCATENATE", joined],
  ["CONCAT", joined],
];

function upper(letter: string): string {
  return letter.toUpperCase();
}

function onText(argument: Outcome, work: (text: string) => string | number): Outcome {
  const value = single(argument);
  const text = value === UNKNOWN ? UNKNOWN : textOf(value);
  return typeof text === "string" ? work(text) : text;
}

function cut(argument: Outcome, count: Outcome, work: (text: string, length: number) => string): Outcome {
  const length = single(count);
  if (typeof length !== "number") return UNKNOWN;
  return length < 0
    ? error("#VALUE!")
    : onText(argument, (text) => work(text, Math.min(text.length, Math.trunc(length))));
}

function middle(argument: Outcome, from: Outcome, count: Outcome): Outcome {
  const [start, length] = [single(from), single(count)];
  if (typeof start !== "number" || typeof length !== "number" || start < 1 || length < 0) return UNKNOWN;
  return onText(argument, (text) => text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length)));
}

/** Every place is replaced; of the one that a fourth argument names we make nothing. */
function substituted([value = null, old = null, instead = null, which]: readonly Outcome[]): Outcome {
  const [sought, other] = [single(old), single(instead)];
  if (which !== undefined || typeof sought !== "string" || typeof other !== "string" || sought === "") return UNKNOWN;
  return onText(value, (text) => text.replaceAll(sought, () => other));
}

function joined(given: readonly Outcome[]): Outcome {
  let text = "";
  for (const argument of given) {
    const part = onText(argument, (own) => own);
    if (typeof part !== "string") return part;
    text += part;
  }
  return text;
}

/** Figures as texts, in the formats that mean the same in every language: «00», «0.0» without its point, «0%». */
function formatted(argument: Outcome, format: Outcome): Outcome {
  const value = single(argument);
  const code = single(format);
  if (value === UNKNOWN || typeof code !== "string") return UNKNOWN;
  if (isError(value)) return value;
  if (typeof value === "string") return looksLikeAFigure(value) ? UNKNOWN : value;
  const number = numberOf(value);
  const [, digits = "", percent = ""] = /^(0+)(%?)$/.exec(code) ?? [];
  if (typeof number !== "number" || typeof value === "boolean" || number < 0 || digits === "") return UNKNOWN;
  return `${String(Math.round(fifteenDigits(number * (percent === "" ? 1 : 100)))).padStart(digits.length, "0")}${percent}`;
}
