import { capBasis, emulationFightersWithinCap } from "../../../src/rules/people/emulation-fighters-within-cap";
import { law2003 } from "../../../src/domain/regimes/law-2003";
import { day, letter } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;
const both = { marks: ["advanced-worker", "grassroots-emulation-fighter"] } as const;
const people = (fighters: number, all: number) => [
  ...Array.from({ length: fighters }, () => both),
  ...Array.from({ length: all - fighters }, () => worker),
];
const at = [`${letter("grassroots-emulation-fighter")}7`];

testRule(emulationFightersWithinCap, {
  accepts: [
    { name: "04 người trên 33 LĐTT: vừa đúng mức", entries: people(4, 33) },
    { name: "03 người trên 20 LĐTT: đúng 15%", entries: people(3, 20), stage: "review" },
    { name: "từ năm 2024 chưa có mức chung", regime: "law-2022", year: 2024, stage: "review", entries: people(7, 33) },
    {
      name: "địa phương đặt là không giới hạn",
      overlay: { fighterCap: null },
      stage: "review",
      entries: people(7, 33),
    },
    {
      name: "20 người trên 100 LĐTT: đúng mức 20% của tỉnh",
      regime: "law-2022",
      year: 2025,
      overlay: { fighterCap: { num: 20, den: 100 } },
      entries: people(20, 100),
    },
    { name: "làm tròn lên theo quy định của tỉnh", overlay: { rounding: "half-up" }, entries: people(5, 33) },
  ],
  reports: [
    {
      name: "đăng ký nhiều hơn mức xét: chỉ lưu ý, Hội đồng chọn",
      entries: people(7, 33),
      at,
      severity: "info",
      vi: "Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, quy định năm 2022 cho tối đa 04 người (15% của 33 là 4,95, lấy phần nguyên). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.",
    },
    {
      name: "trừ người mới tuyển dụng thì mức tối đa khác: nói cả hai",
      entries: [
        ...people(7, 33),
        { ...worker, recruitment: { precision: "day", date: "2022-08-01", text: "01/8/2022" } },
      ],
      at,
      vi: "Đang đăng ký 07 CSTĐ cơ sở trên 34 LĐTT. Khi bình xét, quy định năm 2022 cho tối đa 05 người (15% của 34 là 5,1, lấy phần nguyên). Nếu trừ 01 người mới tuyển dụng: 33 LĐTT, tối đa 04. Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.",
    },
    { name: "bình xét vượt một người", stage: "review", entries: people(5, 33), at, severity: "error" },
    {
      name: "mức của tỉnh từ năm 2024",
      regime: "law-2022",
      year: 2025,
      stage: "review",
      overlay: { fighterCap: { num: 20, den: 100 } },
      entries: people(7, 33),
      at,
      severity: "warning",
    },
    {
      name: "21 người trên 100 LĐTT: quá mức 20% của tỉnh một người",
      regime: "law-2022",
      year: 2025,
      overlay: { fighterCap: { num: 20, den: 100 } },
      entries: people(21, 100),
      at,
    },
    ...(["2022-03-01", "2022-03-02"] as const).map((date) => ({
      name: `Luật năm 2003: có người tuyển dụng ngày ${date}`,
      entries: [...people(7, 33), { ...worker, recruitment: day(date) }],
      at,
    })),
    ...(["2025-07-01", "2025-07-02"] as const).map((date) => ({
      name: `Luật năm 2022: có người tuyển dụng ngày ${date}`,
      regime: "law-2022" as const,
      year: 2025,
      overlay: { fighterCap: { num: 15, den: 100 } },
      entries: [...people(7, 33), { ...worker, recruitment: day(date) }],
      at,
    })),
  ],
});

test.each([
  ["registration", "Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét."],
  ["mid-year", "Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét."],
  ["review", "Anh/chị đối chiếu với biên bản của Hội đồng."],
  ["nomination", "Anh/chị đối chiếu với biên bản của Hội đồng trước khi trình."],
  ["decided", "Anh/chị đối chiếu với quyết định khen thưởng."],
] as const)("giai đoạn %s: %s", (stage, words) => {
  const [finding] = findingsOf(emulationFightersWithinCap, { name: "", stage, entries: people(5, 33) });
  expect(finding?.message.vi.endsWith(words)).toBe(true);
});

test("không bao giờ nêu tên ai phải bớt", () => {
  const [finding] = findingsOf(emulationFightersWithinCap, { name: "", stage: "review", entries: people(5, 33) });
  expect(finding?.person).toBeNull();
  expect(finding?.message.vi).not.toMatch(/Nguyễn/);
});

test("vượt mức của tỉnh thì căn cứ là quy định của tỉnh, không phải điều luật", () => {
  const overlay = { fighterCap: { num: 10, den: 100 }, basis: "Quyết định số 10/2024/QĐ-UBND" };
  const [finding] = findingsOf(emulationFightersWithinCap, {
    name: "",
    stage: "review",
    overlay,
    entries: people(5, 33),
  });
  expect(finding?.basis?.citation).toBe("Quyết định số 10/2024/QĐ-UBND");
  expect(finding?.severity).toBe("warning");
});

test("căn cứ của mức riêng là văn bản cơ quan tự ghi, chưa đối chiếu", () => {
  expect(capBasis(law2003, {})).toBe(law2003.fighterCap.basis);
  expect(capBasis(law2003, { fighterCap: null, basis: "Quyết định số 10" })).toMatchObject({
    citation: "Quyết định số 10",
    verified: false,
  });
});
