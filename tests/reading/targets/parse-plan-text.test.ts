import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsePlanText } from "../../../src/reading/targets/parse-plan-text";
import type { Target } from "../../../src/domain/targets/target";

const inShort = ({ id, comparator, threshold, max }: Target): string => {
  const level = threshold === null ? "" : ` ${comparator ?? ""} ${String(threshold.num)}/${String(threshold.den)}`;
  return `${id}${level}${max === null ? "" : ` … ${String(max.num)}`}`;
};

describe("một dòng của kế hoạch đòi gì", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở", ["grassroots-fighter-share >= 15/100"]],
    ["+ Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến.", ["advanced-worker-share > 90/100"]],
    ["Tỷ lệ LĐTT từ 90% trở lên", ["advanced-worker-share >= 90/100"]],
    ["Có từ 12,5% cán bộ, công chức đạt CSTĐCS", ["grassroots-fighter-share >= 125/1000"]],
    ["90 - 95% CBCCVC đạt danh hiệu LĐTT", ["advanced-worker-share range 90/100 … 95"]],
    ["Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến", ["advanced-collective-share > 90/100"]],
    ["Toàn thể cán bộ, công chức đạt Lao động tiên tiến", ["advanced-worker-share >= 100/100"]],
    ["từ 07 đến 09 sáng kiến cấp cơ sở", ["grassroots-initiatives range 7/1 … 9"]],
    ["Tối thiểu hai sáng kiến cấp tỉnh", ["provincial-initiatives >= 2/1"]],
    ["01 phòng (đơn vị) được Ủy ban nhân dân tỉnh tặng Bằng khen", ["units-provincial-diploma >= 1/1"]],
    ["05 công chức được tặng Bằng khen của Bộ Ngoại giao", ["people-ministerial-diploma >= 5/1"]],
    ["02/06 phòng đạt Tập thể lao động xuất sắc", ["units-excellent-collective >= 2/1"]],
    ["02 cá nhân được tặng Bằng khen", ["people-diploma >= 2/1"]],
    ["Tập thể Sở Ngoại vụ đề nghị UBND tỉnh tặng Bằng khen.", ["department-proposed-provincial-diploma >= 1/1"]],
    ["Tập thể lao động tiên tiến TT11 6", ["units-advanced-collective >= 6/1"]],
    ["Không quá 15% số LĐTT được đề nghị Chiến sĩ thi đua cơ sở", ["grassroots-fighter-cap <= 15/100"]],
    [
      "03 cá nhân được Ủy ban nhân dân tỉnh tặng Bằng khen; 8 cá nhân được Giám đốc Sở tặng Giấy khen.",
      ["people-provincial-diploma >= 3/1", "people-certificate >= 8/1"],
    ],
    [
      "03 cá nhân và 01 tập thể được UBND tỉnh tặng Bằng khen",
      ["people-provincial-diploma >= 3/1", "units-provincial-diploma >= 1/1"],
    ],
    [
      "Ít nhất 15% CBCCVC đạt CSTĐCS và trên 90% đạt LĐTT",
      ["grassroots-fighter-share >= 15/100", "advanced-worker-share > 90/100"],
    ],
    [
      "100% phòng, đơn vị đạt Tập thể lao động tiên tiến, trong đó 02 đơn vị đạt Tập thể lao động xuất sắc",
      ["advanced-collective-share >= 100/100", "units-excellent-collective >= 2/1"],
    ],
    ["Chi đoàn xếp loại Chi đoàn hoàn thành tốt nhiệm vụ.", ["youth-union-grade"]],
    ["Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự.", ["culture-standard", "security-safety"]],
    ["Tổng kết đợt thi đua thứ nhất hoàn thành trước ngày 30/6/2022", ["first-campaign-summary"]],
    ["Tiếp tục phát động phong trào thi đua yêu nước năm 2022", []],
    ["thi đua lập thành tích chào mừng kỷ niệm 92 năm Ngày thành lập Đảng", []],
    ["Thực hiện Chỉ thị số 02/CT-UBND ngày 19/01/2022 của Ủy ban nhân dân tỉnh", []],
  ])("«%s»", (line, expected) => {
    expect(parsePlanText(line).map(inShort)).toEqual(expected);
  });

  test("những người kế hoạch không tính được ghi ở mỗi tỷ lệ người, không ở tỷ lệ phòng", () => {
    const targets = parsePlanText(
      "- Trên 90% CBCCVC đạt danh hiệu LĐTT.\n- Trên 90% phòng, đơn vị đạt danh hiệu Tập thể LĐTT.\nGhi chú: không tính người nghỉ thai sản, mới tuyển dụng dưới 10 tháng.",
    );
    expect(targets.map(({ exclusions }) => exclusions.map(({ who, words }) => `${who}: ${words}`))).toEqual([
      ["maternity: nghỉ thai sản", "new-recruits: mới tuyển dụng dưới 10 tháng"],
      [],
    ]);
  });

  test("chữ chưa hiểu được giữ lại để hỏi", () => {
    const [target] = parsePlanText("100% đảng viên đóng đảng phí đúng hạn");
    expect(target).toMatchObject({
      measure: { kind: "attested" },
      unit: "percent",
      notUnderstood: expect.stringContaining("đảng phí") as string,
    });
  });
});

const seed = path.resolve(__dirname, "../../../../shared/seeds/003_da814a1d9df189db.txt");
(existsSync(seed) ? describe : describe.skip)(
  `kế hoạch thật năm 2022 (bỏ qua nếu không có ${path.basename(seed)})`,
  () => {
    test("cả kế hoạch: đủ các chỉ tiêu, không lấy nhầm ngày kỷ niệm hay số văn bản", () => {
      expect(parsePlanText(readFileSync(seed, "utf8")).map(inShort)).toEqual([
        "party-cell-grade",
        "department-proposed-provincial-diploma >= 1/1",
        "union-grade",
        "youth-union-grade",
        "units-provincial-diploma >= 1/1",
        "units-excellent-collective >= 1/1",
        "units-certificate >= 2/1",
        "advanced-collective-share > 90/100",
        "culture-standard",
        "security-safety",
        "people-provincial-diploma >= 3/1",
        "people-certificate >= 8/1",
        "grassroots-fighter-share >= 15/100",
        "advanced-worker-share > 90/100",
        "discipline-compliance-share >= 100/100",
        "social-evils-share >= 100/100",
        "family-culture-share >= 100/100",
        "first-campaign-summary",
        "annual-summary",
        "democracy-regulation-share >= 100/100",
        "eight-hours-movement-share >= 100/100",
        "provincial-tasks-registered range 3/1 … 4",
        "provincial-initiatives >= 1/1",
        "grassroots-initiatives range 7/1 … 9",
      ]);
    });
  },
);
