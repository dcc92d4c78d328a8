import { unitNamed } from "../../src/units/unit-named";
import { unitFinder } from "../../src/gathering/office/which-unit";

const finder = unitFinder(
  ["Ban Giám đốc", "Văn phòng", "Phòng Kế hoạch - Tài chính"].map((name) => ({
    name,
    unit: unitNamed(name, [name]),
    headcount: null,
  })),
);

describe("tiêu đề nhóm nói về đơn vị nào", () => {
  it.each([
    ["I Ban Giám đốc", "Ban Giám đốc"],
    ["I. BAN LÃNH ĐẠO SỞ", "Ban Giám đốc"],
    ["II Văn phòng", "Văn phòng"],
    ["B. Phòng KH-TC", "Phòng Kế hoạch - Tài chính"],
    ["3) Phòng Kế hoạch và Tài chính", "Phòng Kế hoạch - Tài chính"],
    ["Tập thể phòng KHTC", "Phòng Kế hoạch - Tài chính"],
    ["Tập thể P. KH-TC", "Phòng Kế hoạch - Tài chính"],
    ["TẬP THỂ VP", "Văn phòng"],
    ["Tập thể KTHC", undefined],
    ["II. Phòng", undefined],
    ["I Cá nhân", undefined],
  ])("«%s»", (heading, unit) => {
    expect(finder.named(heading)?.name).toBe(unit);
  });
});
