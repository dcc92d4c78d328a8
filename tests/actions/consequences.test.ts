import { check } from "../../src/actions/check";
import { figuresOf } from "../../src/actions/check-figures";
import { MOST_CELLS_READ_AGAIN, weigh } from "../../src/actions/consequences";
import type { CheckRequest } from "../../src/domain/check";
import { type DrawnRow, workbookOf } from "../reading/grid-of";

function requestFor(...sheets: readonly (readonly DrawnRow[])[]): CheckRequest {
  return {
    snapshot: workbookOf(...sheets),
    fileName: "Đăng ký.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  };
}

const twoNames = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
  "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
  "1 | Lê Thị Mai | Chuyên viên | Văn phòng | x |",
  "2 | Trần Văn Bình | Lái xe | P. HTQT | x |",
  "3 | Lê Thị Mai | Kế toán | Phòng Hợp tác quốc tế | x | x",
];

const severalTitles = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
  "STT | Họ và tên | Chức vụ | Đơn vị",
  "I | Cá nhân đăng ký LĐTT, CSTĐCS",
  "1 | Lê Thị Mai | Chuyên viên | Văn phòng",
  "2 | Trần Văn Bình | Kế toán | Thanh tra",
];

describe("mỗi câu trả lời nói sẽ đổi số nào", () => {
  it.each([
    ["một tên ở hai dòng, chưa rõ số CBCCVC", requestFor(twoNames)],
    ["tiêu đề nêu hai danh hiệu", requestFor(severalTitles)],
  ])("%s: đúng là những số sẽ khác khi trả lời như vậy", (_, request) => {
    const result = check(request);
    const before = figuresOf(result);
    const weighed = weigh(request, result, result.questions);
    expect(weighed.map(({ id }) => id)).toEqual(result.questions.map(({ id }) => id));
    for (const { answer, changes } of weighed.flatMap(({ options }) => options)) {
      const after = figuresOf(check({ ...request, answers: [answer] }));
      for (const { figure, before: was, after: becomes } of changes ?? []) {
        expect(before.get(figure) ?? (figure.startsWith("counts.") ? 0 : null)).toBe(was);
        expect(after.get(figure) ?? (figure.startsWith("counts.") ? 0 : null)).toBe(becomes);
        expect(was).not.toBe(becomes);
      }
      const told = new Set(changes?.map(({ figure }) => figure));
      for (const [figure, value] of before) if (!told.has(figure)) expect(after.get(figure)).toBe(value);
    }
  });

  it("hai người trùng tên: thêm một người; đã đủ người: tính được tỷ lệ", () => {
    const request = requestFor(twoNames);
    const result = check(request);
    const changesOf = (question: string, option: string) =>
      weigh(request, result, result.questions)
        .find(({ id }) => id.startsWith(question))
        ?.options.find(({ id }) => id === option)?.changes;
    expect(changesOf("same-person", "one")).toEqual([]);
    expect(changesOf("same-person", "two")).toContainEqual({ figure: "distinctPeople", before: 2, after: 3 });
    expect(changesOf("targets:headcount", "as-listed")).toContainEqual({
      figure: "targets.advanced-worker-share.status",
      before: "unknown",
      after: "met",
    });
  });

  it("tiêu đề nêu hai danh hiệu: chỉ LĐTT thì bớt CSTĐCS", () => {
    const request = requestFor(severalTitles);
    const result = check(request);
    const [question] = weigh(request, result, result.questions);
    expect(question?.options.find(({ id }) => id === "advanced-worker")?.changes).toContainEqual({
      figure: "counts.individual.grassroots-emulation-fighter",
      before: 2,
      after: 0,
    });
  });
});

describe("tệp rất lớn: không đọc lại mãi", () => {
  /** Rows that say nothing, as wide as is needed to make the workbook large. */
  const ballast = (cells: number): readonly DrawnRow[] =>
    Array.from({ length: cells / 1000 }, () => Array.from({ length: 1000 }, () => null));

  it("quá chỗ thì nói là chưa tính (null), không nói là không đổi gì", () => {
    const request = requestFor(twoNames, ballast(MOST_CELLS_READ_AGAIN / 2));
    const result = check(request);
    const weighed = weigh(request, result, result.questions);
    const changes = weighed.map(({ options }) => options.map(({ changes: told }) => told));
    for (const told of changes) expect(told.every((one) => one === null) || !told.includes(null)).toBe(true);
    expect(changes.flat()).toContain(null);
  });
});
