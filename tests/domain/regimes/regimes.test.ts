import type { LegalBasis } from "../../../src/domain/findings/finding";
import { regimeById, regimeFor, regimes } from "../../../src/domain/regimes/regime-for";

test.each([
  [2017, "law-2003"],
  [2022, "law-2003"],
  [2023, "law-2003"],
  [2024, "law-2022"],
  [2025, "law-2022"],
  [2026, "law-2022"],
  [2030, "law-2022"],
] as const)("thành tích năm %i theo %s", (year, id) => {
  expect(regimeFor(year).id).toBe(id);
});

test("sửa đổi năm 2026 chỉ được mời chọn, không bao giờ tự áp dụng, và nói rõ là chưa xác nhận", () => {
  for (let year = 2000; year <= 2100; year += 1) expect(regimeFor(year).id).not.toBe("law-2026-unconfirmed");
  const offered = regimeById("law-2026-unconfirmed");
  expect(offered.name.vi).toContain("chưa xác nhận");
  expect(offered.name.en).toContain("unconfirmed");
  expect(basesOf(offered).filter(({ verified }) => verified)).toEqual([]);
});

describe.each(regimes)("$id", (regime) => {
  test("mọi con số có căn cứ, đúng kỳ, viết như văn bản trích dẫn", () => {
    const bases = basesOf(regime);
    expect(bases.length).toBeGreaterThanOrEqual(18);
    for (const { citation, from, to } of bases) {
      expect(citation).toMatch(/Luật|Nghị định|Thông tư|Dự thảo/);
      expect(from === null || regime.from === null || from >= regime.from).toBe(true);
      expect(to === null || regime.to === null || to <= regime.to).toBe(true);
    }
  });

  test("đã đối chiếu thì nói đã thấy ở đâu; chưa thì không", () => {
    for (const { verified, seenAt } of basesOf(regime)) expect(seenAt !== undefined).toBe(verified);
  });
});

/** The government gazette, whole texts of the national database of legal documents, and bodies of the State in charge of emulation and commendation. */
const official = [
  /^Công báo Chính phủ số/,
  /^vbpl\.vn, văn bản số \d+ \(toàn văn\)$/,
  /^banthiduakhenthuongtw\.gov\.vn$/,
  /^thiduakhenthuong\.[a-z]+\.gov\.vn$/,
  /^tdkt\.[a-z]+\.gov\.vn$/,
];

test("đã đối chiếu nghĩa là thấy trên Công báo hoặc trang của cơ quan nhà nước về thi đua, khen thưởng", () => {
  const pages = regimes.flatMap((regime) => basesOf(regime).flatMap(({ seenAt }) => seenAt ?? []));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) expect(official.filter((host) => host.test(page))).toHaveLength(1);
});

test("của Luật năm 2022 mới thấy Điều 80 trên Công báo, và toàn văn Nghị định 152/2025", () => {
  const seen = basesOf(regimeById("law-2022")).filter(({ verified }) => verified);
  expect(seen.map(({ citation }) => citation)).toEqual([
    "Nghị định 152/2025/NĐ-CP, khoản 5 Điều 33",
    "Nghị định 152/2025/NĐ-CP, khoản 5 Điều 33",
    "Luật 06/2022/QH15, khoản 1 Điều 80",
  ]);
});

test.each([
  ["law-2003", 10, { num: 50, den: 100 }, true, { num: 15, den: 100 }],
  ["law-2022", 6, { num: 70, den: 100 }, false, null],
] as const)("%s: số tháng tuyển dụng, tỷ lệ tập thể, mức tối đa", (id, months, share, strict, cap) => {
  const regime = regimeById(id);
  expect(regime.recruitMonths.value).toBe(months);
  expect(regime.advancedCollectiveShare.value).toEqual({ share, strict });
  expect(regime.fighterCap.value).toEqual(cap);
});

/** Every legal basis in a regime, wherever it stands. */
function basesOf(regime: object): readonly LegalBasis[] {
  return Object.values(regime).flatMap((value: unknown) => {
    if (typeof value !== "object" || value === null) return [];
    return isBasis(value) ? [value] : basesOf(value);
  });
}

function isBasis(value: object): value is LegalBasis {
  return "citation" in value && "verified" in value;
}
