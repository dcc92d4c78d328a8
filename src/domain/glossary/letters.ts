import { remembered } from "../../text/remembered";

/** Letters of other alphabets that look like ours and slip in from another keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  т: "t",
  х: "x",
  у: "y",
  і: "i",
  ѕ: "s",
  α: "a",
  β: "b",
  ε: "e",
  η: "h",
  ι: "i",
  κ: "k",
  μ: "m",
  ν: "n",
  ο: "o",
  ρ: "p",
  τ: "t",
  χ: "x",
  υ: "y",
};
const foreign = new RegExp(`[${Object.keys(lookAlikes).join("")}]`, "g");
const plain = /^[a-z0-9 ]*$/;

/**
 * The bare letters of Vietnamese words: lower case, no diacritics, «đ» as «d», one space between words, nothing else.
 * Coarse on purpose: only for matching against the closed vocabulary of this folder, never for names.
 */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower) && !lower.includes("  ") ? lower.trim() : bared(lower);
}

const bared = remembered((lower) =>
  lower
    .normalize("NFD")
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, "")
    .replace(/[đð]/g, "d")
    .replace(foreign, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
