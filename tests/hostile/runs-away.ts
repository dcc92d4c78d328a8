import { Worker } from "node:worker_threads";

/** A regular expression and where it is written. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export interface RunAway extends Expression {
  /** How the text begins that it does not come back from. */
  readonly text: string;
}

/** Longer than any head and most notes; an expression that takes the square of it is through in a moment. */
const LONG = 8_000;
/** Short enough to try every text on every expression. */
const SHORT = 400;
/** How long an expression may be at one text: a thousand times what it takes where it comes back at all. */
const PATIENCE_MS = 10_000;

/** What lies in the memory both threads see: which expression is at which of its texts. */
const EXPRESSION = 0;
const TEXT = 1;
const IS_DONE = 2;

/**
 * The expressions that do not come back from some long text, made of what they speak of: each sign and each word of
 * theirs, alone and in pairs, over and over, and then something they do not expect.
 */
export async function runAways(
  expressions: readonly Expression[],
  patienceMs = PATIENCE_MS,
): Promise<readonly RunAway[]> {
  const found: RunAway[] = [];
  for (let from = 0; from < expressions.length;) {
    const stuck = await stuckAt(expressions, from, patienceMs);
    if (stuck === null) break;
    const expression = expressions[stuck.index];
    if (expression) found.push({ ...expression, text: (textsFor(expression.source)[stuck.text] ?? "").slice(0, 30) });
    from = stuck.index + 1;
  }
  return found;
}

async function stuckAt(expressions: readonly Expression[], from: number, patienceMs: number) {
  const place = new Int32Array(new SharedArrayBuffer(12));
  const texts = expressions.map(({ source }) => textsFor(source));
  const worker = new Worker(TRY_ALL, { eval: true, workerData: { expressions, texts, from, place, SHORT, LONG } });
  let last = "";
  let since = Date.now();
  try {
    while (place[IS_DONE] === 0) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = `${String(place[EXPRESSION])} ${String(place[TEXT])}`;
      if (now !== last) [last, since] = [now, Date.now()];
      else if (last !== "0 0" && Date.now() - since > patienceMs) {
        return { index: place[EXPRESSION] ?? 0, text: place[TEXT] ?? 0 };
      }
    }
    return null;
  } finally {
    await worker.terminate();
  }
}

/** Tries the short texts; a long one only where the short one took longer than what is linear or square ever does. */
const TRY_ALL = `
const { workerData } = require("node:worker_threads");
const { expressions, texts, from, place, SHORT, LONG } = workerData;
const filled = (text, length) => {
  const [lead, again] = text.split("{}");
  return lead + again.repeat(Math.ceil(length / again.length)) + "\\u0001";
};
for (let index = from; index < expressions.length; index++) {
  place[0] = index;
  const { source, flags } = expressions[index];
  const expression = new RegExp(source, flags.replace(/[gy]/g, ""));
  texts[index].forEach((text, number) => {
    place[1] = number;
    const start = performance.now();
    expression.test(filled(text, SHORT));
    if (performance.now() - start > 3) expression.test(filled(text, LONG));
  });
}
place[2] = 1;
`;

const SIGNS = Array.from(" 0aAă-.,;:()\"'<_/\n%+*[=");
const ALWAYS = new Set(" 0aAă");
const MOST_WORDS = 12;

/** Texts as «lead{}what comes again{}». */
function textsFor(source: string): readonly string[] {
  const signs = SIGNS.filter((sign) => ALWAYS.has(sign) || source.includes(sign));
  const words = [...new Set(source.match(/[\p{L}\d]{2,}(?: [\p{L}\d]+)*/gu) ?? [])].slice(0, MOST_WORDS);
  const pairs = signs.flatMap((one) => signs.filter((other) => other !== one).map((other) => one + other));
  const ofWords = words.flatMap((word) => [word, `${word} `, `${word}, `, `${word}0`]);
  const led = words.flatMap((word) => signs.slice(0, 6).map((sign) => `${word}{}${sign}{}`));
  return [...[...signs, ...pairs, ...ofWords].map((again) => `{}${again}{}`), ...led];
}
