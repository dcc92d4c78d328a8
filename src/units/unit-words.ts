import { withoutNumber } from "../text/heading-number";
import { folded } from "../text/fold";
import { FEW_TEXTS, remembered } from "../text/remembered";

/** How offices shorten the words of a unit's name. */
const SHORT: Readonly<Record<string, string>> = {
  p: "phong",
  vp: "van phong",
  tt: "trung tam",
  ttr: "thanh tra",
  bgd: "ban giam doc",
  lds: "lanh dao so",
  bql: "ban quan ly",
  k: "khoa",
  cc: "chi cuc",
  ubnd: "uy ban nhan dan",
};

/** Folded words without numbering, abbreviations opened. */
export const wordsOf = remembered((name: string): readonly string[] => {
  const text = folded(
    withoutNumber(name)
      // «Phòng Tổng hợp (06 người)»
      .replace(/\(\s*(tổng số\s*:?\s*)?\d+\s*(người|đ\/c|đồng chí|cbccvc|cbcc|cb)?\s*\)\s*$/iu, ""),
  );
  return text
    .split(" ")
    .flatMap((word) => (SHORT[word] ?? word).split(" "))
    .filter((word) => word !== "");
}, FEW_TEXTS);
