import type { FigureChange } from "../../src/domain/consequence";
import { changeLines, type ChangedCheck } from "../../src/messages/figure-changes";
import { checkResult, metTarget, missedTarget } from "../taskpane/checked-fixture";

const before: ChangedCheck = checkResult;

const vi = (...changes: readonly FigureChange[]) => changeLines(changes, before).map((line) => line.vi);

describe("một câu trả lời đổi số nào, nói bằng lời thường", () => {
  it("danh hiệu của người, của tập thể, của hộ", () => {
    expect(
      vi(
        { figure: "counts.individual.advanced-worker", before: 27, after: 57 },
        { figure: "counts.collective.advanced-labor-collective", before: 4, after: 5 },
        { figure: "counts.family.other", before: 0, after: 2 },
      ),
    ).toEqual(["LĐTT: 27 → 57 người", "TTLĐTT: 04 → 05 tập thể", "Danh hiệu, hình thức khác: 00 → 02 hộ"]);
  });

  it("số dòng và số người cùng đổi như nhau thì nói một lần", () => {
    expect(
      vi({ figure: "people", before: 35, after: 36 }, { figure: "distinctPeople", before: 35, after: 36 }),
    ).toEqual(["Dòng cá nhân: 35 → 36"]);
    expect(
      vi({ figure: "people", before: 35, after: 36 }, { figure: "distinctPeople", before: 34, after: 35 }),
    ).toHaveLength(2);
  });

  it("một chỉ tiêu một dòng, kèm kết luận nếu kết luận đổi", () => {
    const { target, numerator, denominator } = missedTarget;
    const was = `${String(numerator?.value)}/${String(denominator?.value)}`.replace(/\b(\d)\b/g, "0$1");
    expect(
      vi(
        { figure: `targets.${target.id}.numerator`, before: numerator?.value ?? null, after: 40 },
        { figure: `targets.${target.id}.status`, before: "missed", after: "met" },
      ),
    ).toEqual([`Chỉ tiêu «${target.label}»: ${was} → 40/${String(denominator?.value)}, Đăng ký đủ`]);
    expect(vi({ figure: `targets.${metTarget.target.id}.denominator`, before: 35, after: null })[0]).toMatch(/→ \d+$/);
  });

  it("ô của biểu sẽ điền được gọi bằng tên ô", () => {
    expect(vi({ figure: "'Biểu tổng hợp'!C9", before: null, after: 27 })).toEqual(["'Biểu tổng hợp'!C9: (trống) → 27"]);
  });

  it("không đổi gì thì nói là không đổi gì", () => {
    expect(vi()).toEqual(["không đổi số nào"]);
  });

  it("nhiều quá thì kể bốn dòng, còn lại nói là bao nhiêu", () => {
    const cells = Array.from({ length: 9 }, (_, at) => ({ figure: `TH!C${String(at)}`, before: null, after: at }));
    expect(vi(...cells)).toHaveLength(5);
    expect(vi(...cells)[4]).toBe("và 05 số khác");
    expect(vi(...cells.slice(0, 5))).toHaveLength(5);
  });

  it("có đủ tiếng Anh", () => {
    const [line] = changeLines([{ figure: "counts.individual.advanced-worker", before: 7, after: 57 }], before);
    expect(line?.en).toBe("LĐTT: 7 → 57 people");
  });
});
