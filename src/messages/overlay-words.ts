import type { Bilingual } from "../domain/bilingual";
import { overlayBasis, overlayValues, type Overlay, type OverlayValue } from "../domain/regimes/overlay";
import type { OverlayExpectation, OverlayProblem } from "../domain/regimes/overlay-file";
import type { Fraction } from "../domain/targets/target";
import { exclusionLabels } from "./pane/settings";

/** What each value is, in the order of the file. */
export const overlayLabels: Readonly<Record<OverlayValue, Bilingual>> = {
  fighterCap: { vi: "Mức tối đa CSTĐ cơ sở (%)", en: "Cap on grassroots Emulation Fighters (%)" },
  advancedWorkerCap: { vi: "Mức tối đa LĐTT (% số người)", en: "Cap on Advanced Workers (% of people)" },
  longLeaveDays: { vi: "Nghỉ quá (ngày) thì chưa xét LĐTT", en: "Days of leave beyond which LĐTT waits" },
  recruitMonths: { vi: "Mới tuyển dụng dưới (tháng) thì chưa xét LĐTT", en: "Months of work before LĐTT" },
  higherFighterVote: { vi: "Phiếu CSTĐ cấp tỉnh, cấp bộ (%)", en: "Votes for provincial, ministerial Fighters (%)" },
  nationalFighterVote: { vi: "Phiếu CSTĐ toàn quốc (%)", en: "Votes for national Fighters (%)" },
  governmentFlagVote: { vi: "Phiếu Cờ thi đua của Chính phủ (%)", en: "Votes for the Government's flag (%)" },
  leftOut: { vi: "Không tính vào số người", en: "Not counted among the people" },
};

/** «Mức tối đa CSTĐ cơ sở (%): 15 – Quyết định …, Điều 9»: a line for each value an overlay gives. */
export function overlayLines(overlay: Overlay): readonly Bilingual[] {
  return overlayValues.flatMap((value) => {
    const shown = shownValue(overlay, value);
    if (shown === null) return [];
    const { citation } = overlayBasis(overlay, value);
    const label = overlayLabels[value];
    return [{ vi: `${label.vi}: ${shown.vi} – ${citation}`, en: `${label.en}: ${shown.en} – ${citation}` }];
  });
}

function shownValue(overlay: Overlay, value: OverlayValue): Bilingual | null {
  const given = overlay[value];
  if (given === undefined) return null;
  if (given === null) return { vi: "không có", en: "none" };
  if (typeof given === "number") return { vi: String(given), en: String(given) };
  if ("num" in given) return { vi: percent(given).replace(".", ","), en: percent(given) };
  const names = given.map((who) => exclusionLabels[who]);
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

function percent({ num, den }: Fraction): string {
  return String((100 * num) / den);
}

/** «năm 2024 trở đi», «năm 2022 đến 2023». */
export function overlayYears({ from, to }: Overlay): Bilingual {
  if (from === undefined && to === undefined) return { vi: "mọi năm", en: "all years" };
  if (to === undefined) return { vi: `từ năm ${String(from)}`, en: `from ${String(from)}` };
  if (from === undefined) return { vi: `đến năm ${String(to)}`, en: `up to ${String(to)}` };
  return { vi: `từ năm ${String(from)} đến năm ${String(to)}`, en: `from ${String(from)} to ${String(to)}` };
}

/** Said where a regulation is of other years than the forms. */
export function otherYears(overlay: Overlay, year: number): Bilingual {
  const years = overlayYears(overlay);
  const name = overlay.name ?? "";
  return {
    vi: `Quy định «${name}» áp dụng ${years.vi}; biểu là của năm ${String(year)} nên không dùng đến.`,
    en: `The regulation “${name}” holds ${years.en}; the forms are of ${String(year)}, so it is not used.`,
  };
}

const expectations: Readonly<Record<OverlayExpectation, Bilingual>> = {
  object: { vi: "phải là một đối tượng { … }", en: "must be an object { … }" },
  text: { vi: "phải là chữ, không để trống", en: "must be text that is not empty" },
  year: { vi: "phải là năm có bốn chữ số, như 2024", en: "must be a year of four digits, as 2024" },
  percent: { vi: "phải là số phần trăm từ 0,1 đến 100, như 70", en: "must be a percentage from 0.1 to 100, as 70" },
  "percent-or-null": {
    vi: "phải là số phần trăm như 15, hoặc null nếu không có mức tối đa",
    en: "must be a percentage as 15, or null where there is no cap",
  },
  days: { vi: "phải là số ngày từ 1 đến 365", en: "must be a number of days from 1 to 365" },
  months: { vi: "phải là số tháng từ 1 đến 12", en: "must be a number of months from 1 to 12" },
  who: {
    vi: "phải là danh sách gồm: new-recruits, long-study, seconded, contract, long-leave, left (nghỉ thai sản luôn được tính)",
    en: "must be a list of: new-recruits, long-study, seconded, contract, long-leave, left (maternity leave always counts)",
  },
  base: { vi: "phải là advanced-workers hoặc headcount", en: "must be advanced-workers or headcount" },
  rounding: { vi: "phải là floor, half-up hoặc ceil", en: "must be floor, half-up or ceil" },
};

/** Why a file of a local regulation cannot be used, and where. */
export function overlayProblemWords(problem: OverlayProblem): Bilingual {
  switch (problem.kind) {
    case "no-json":
      return { vi: "nội dung không phải JSON", en: "it is no JSON" };
    case "unknown":
      return { vi: `mục «${problem.at}» không có trong mẫu`, en: `“${problem.at}” is no part of such a file` };
    case "wrong": {
      const { vi, en } = expectations[problem.expected];
      return problem.at === ""
        ? { vi: `nội dung ${vi}`, en: `it ${en}` }
        : { vi: `mục «${problem.at}» ${vi}`, en: `“${problem.at}” ${en}` };
    }
    case "years-turned":
      return { vi: "năm «from» sau năm «to»", en: "“from” is later than “to”" };
    case "empty":
      return { vi: "mục «values» chưa có giá trị nào", en: "“values” gives no value" };
  }
}
