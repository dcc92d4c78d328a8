import { conditionsOf, isAtLeast, type EligibilityView } from "../../../src/domain/eligibility/conditions";
import { hasRun } from "../../../src/domain/eligibility/titles-held";
import type { AwardId } from "../../../src/domain/glossary/awards";
import { law2003 } from "../../../src/domain/regimes/law-2003";
import { law2022 } from "../../../src/domain/regimes/law-2022";
import type { PastAward } from "../../../src/domain/register/register";
import { day, drawReading, type DrawnEntry } from "../../rules/drawn-reading";

const view: EligibilityView = {
  regime: law2003,
  overlay: {},
  year: 2022,
  hasInitiativesOf: () => "no-place",
  pastAwardsOf: null,
};

function person(entry: DrawnEntry) {
  const [one] = drawReading({ entries: [{ name: "Lê An", ...entry }] }).reading.register.people;
  if (one === undefined) throw new Error("The reading is drawn with one person");
  return one;
}

const lacks = (entry: DrawnEntry, award: AwardId, over: Partial<EligibilityView> = {}) =>
  conditionsOf(person(entry), award, { ...view, ...over }).flatMap(({ id, state }) =>
    state === "lacking" ? [id] : [],
  );

describe("Lao động tiên tiến", () => {
  test.each<[string, DrawnEntry, readonly string[]]>([
    ["chưa ghi gì thì chưa thiếu gì", {}, []],
    ["hoàn thành tốt", { grade: "good" }, []],
    ["hoàn thành nhiệm vụ", { grade: "completed" }, ["grade"]],
    ["tuyển dụng tháng 9", { recruitment: day("2022-09-01") }, ["recruited-in-time"]],
    ["nghỉ thai sản", { remarks: "Nghỉ thai sản 6 tháng" }, []],
    ["kỷ luật có quyết định trong năm", { discipline: "Khiển trách (QĐ 1 năm 2022)" }, ["no-discipline"]],
    ["kỷ luật ghi ở cột Ghi chú", { remarks: "Khiển trách (QĐ 1 năm 2022)" }, []],
  ])("%s", (_, entry, lacking) => {
    expect(lacks(entry, "advanced-worker")).toEqual(lacking);
  });

  test("nghỉ dài ngày chỉ là điều kiện nơi quy chế có mức", () => {
    const sick = { remarks: "Nghỉ ốm 41 ngày" };
    expect(lacks(sick, "advanced-worker")).toEqual([]);
    expect(lacks(sick, "advanced-worker", { overlay: { longLeaveDays: 41 } })).toEqual([]);
    expect(lacks(sick, "advanced-worker", { overlay: { longLeaveDays: 40 } })).toEqual(["within-leave-limit"]);
  });

  test("kỷ luật chỉ hiện ở danh sách chi tiết", () => {
    const conditions = conditionsOf(person({}), "advanced-worker", view);
    expect(conditions.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual(["no-discipline"]);
  });
});

describe("Chiến sĩ thi đua cơ sở", () => {
  const fighter = { marks: ["grassroots-emulation-fighter"] } as const;

  test("không có chỗ ghi sáng kiến thì không kết luận", () => {
    expect(lacks(fighter, "grassroots-emulation-fighter")).toEqual([]);
  });

  test("năm 2022, ô sáng kiến trống", () => {
    expect(lacks(fighter, "grassroots-emulation-fighter", { hasInitiativesOf: () => "blank" })).toEqual(["initiative"]);
  });

  test.each([
    ["excellent", []],
    ["good", ["initiative"]],
    [undefined, []],
  ] as const)("từ năm 2024, ô sáng kiến trống, xếp loại %s", (grade, lacking) => {
    const entry = grade === undefined ? fighter : { ...fighter, grade };
    const over = { regime: law2022, year: 2024, hasInitiativesOf: () => "blank" as const };
    expect(lacks(entry, "grassroots-emulation-fighter", over)).toEqual(lacking);
  });
});

describe("Chiến sĩ thi đua cấp tỉnh", () => {
  const past = (...years: readonly number[]): readonly PastAward[] =>
    years.map((year) => ({
      at: { sheet: "S", row: 1 },
      kind: "individual",
      subject: "",
      name: { value: "", text: "", cell: { sheet: "S", row: 1, column: 1 } },
      unit: null,
      award: "grassroots-emulation-fighter",
      standing: "past",
      decidedOn: null,
      decidedBy: null,
      year,
      decision: null,
      cell: { sheet: "S", row: 1, column: 1 },
    }));

  test.each([
    ["không có sổ theo dõi", null, []],
    ["ba năm liền", past(2019, 2020, 2021), []],
    ["cách một năm", past(2018, 2019, 2021), ["fighter-in-past-years"]],
    ["sổ không có tên", past(), ["fighter-in-past-years"]],
  ] as const)("%s", (_, awards, lacking) => {
    const pastAwardsOf = awards === null ? null : () => awards;
    expect(lacks({}, "provincial-emulation-fighter", { pastAwardsOf })).toEqual(lacking);
  });
});

test("danh hiệu ngoài chuỗi không có điều kiện ở đây", () => {
  expect(conditionsOf(person({}), "certificate-of-merit", view)).toEqual([]);
});

test.each([
  ["ba năm trước", [2019, 2020, 2021], false, true],
  ["hai năm trước và năm nay", [2020, 2021], true, true],
  ["hai năm trước, năm nay không đăng ký", [2020, 2021], false, false],
  ["bỏ cách năm ngoái", [2018, 2019, 2020], true, false],
] as const)("liên tục: %s", (_, years, thisYear, runs) => {
  expect(hasRun(new Set(years), 2022, 3, thisYear)).toBe(runs);
});

test("thứ bậc xếp loại", () => {
  expect(isAtLeast("excellent", "good")).toBe(true);
  expect(isAtLeast("good", "good")).toBe(true);
  expect(isAtLeast("completed", "good")).toBe(false);
  expect(isAtLeast("not-completed", "completed")).toBe(false);
});
