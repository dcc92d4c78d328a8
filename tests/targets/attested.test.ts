import type { Stage } from "../../src/domain/stage";
import type { Target } from "../../src/domain/targets/target";
import { attestedResult } from "../../src/targets/attested";
import { mayBeSameAuthority } from "../../src/targets/authority";
import { plan } from "./measuring";

const grade = "Chi bộ Sở Ngoại vụ xếp loại hoàn thành tốt nhiệm vụ trở lên";
const culture = "Cơ quan đạt chuẩn văn hóa";
const summary = "Tổng kết phong trào thi đua năm hoàn thành trước ngày 31/12/2022";

function attested(line: string, result: string | null, evidence: string | null = null): Target {
  const [target] = plan(line);
  if (target === undefined) throw new Error(`«${line}» is no target`);
  return { ...target, attested: { result, evidence } };
}

describe("dòng tự xác nhận", () => {
  test.each<readonly [string, string | null, Stage, string, "met" | "missed" | null]>([
    [grade, "Hoàn thành xuất sắc nhiệm vụ", "review", "attested", "met"],
    [grade, "Hoàn thành tốt nhiệm vụ", "review", "attested", "met"],
    [grade, "Hoàn thành nhiệm vụ", "review", "attested", "missed"],
    [grade, "Chờ kết quả", "review", "awaiting", null],
    [grade, null, "review", "awaiting", null],
    [grade, null, "registration", "attested", null],
    [culture, "Đạt", "review", "attested", "met"],
    [culture, "Chưa đạt", "review", "attested", "missed"],
    [culture, "Không áp dụng", "review", "not-due", null],
    [summary, null, "review", "not-due", null],
    [summary, "30/12/2022", "review", "attested", "met"],
    [summary, "31/12/2022", "review", "attested", "missed"],
  ])("«%s», ghi «%s», giai đoạn %s: %s, %s", (line, result, stage, status, attestedAs) => {
    expect(attestedResult(attested(line, result), stage, "2022-12-01")).toMatchObject({ status, attestedAs });
  });

  test("quá hạn mà chưa ghi kết quả thì là chờ kết quả, không phải chưa đạt", () => {
    const late = attestedResult(attested(summary, null), "review", "2023-01-05");
    expect(late.status).toBe("awaiting");
    expect(late.why.vi).toMatch(/^Thời hạn: trước ngày .+\. Đã đến hạn\. Chưa có kết quả xác nhận\./);
  });

  test("minh chứng được nhắc lại", () => {
    const { why } = attestedResult(attested(culture, "Đạt", "Quyết định số 15/QĐ-UBND"), "review", "2022-12-01");
    expect(why.vi).toBe("Tự xác nhận: «Đạt». Theo Quyết định số 15/QĐ-UBND.");
  });
});

test.each([
  ["được Giám đốc Sở tặng Giấy khen", "x Giấy khen Giám đốc Sở", true],
  ["được Giám đốc Sở tặng Giấy khen", "GK", true],
  ["được Giám đốc Sở tặng Giấy khen", "Giấy khen của Công đoàn ngành", false],
  ["được Giám đốc Sở tặng Giấy khen", "Giấy khen UBND huyện", false],
  ["được tặng Giấy khen", "Giấy khen UBND huyện", true],
])("chỉ tiêu «%s», biểu ghi «%s»: có thể là một cấp: %s", (target, award, expected) => {
  expect(mayBeSameAuthority(target, award)).toBe(expected);
});
