import { collectiveClauses } from "../../../src/reading/claims/collective-sentences";
import { awardsNamed } from "../../../src/vocabulary/award-words";

function said(text: string): readonly string[] {
  return collectiveClauses(text, (words) => awardsNamed(words, "collective")).map(
    ({ names, awards }) => `${names.join(" & ") || "(cơ quan)"}: ${awards.map(({ award }) => award).join(" + ")}`,
  );
}

describe("một câu nêu nhiều tập thể", () => {
  it.each<[string, readonly string[]]>([
    [
      "* Tập thể: Nhà trường đăng ký danh hiệu Tập thể Lao động xuất sắc; các tổ Văn, Toán - Tin đăng ký Tập thể Lao động tiên tiến.",
      ["(cơ quan): excellent-labor-collective", "Tổ Văn & Tổ Toán - Tin: advanced-labor-collective"],
    ],
    [
      "Tập thể đăng ký: Chi cục Thú y (Tập thể lao động xuất sắc); Trạm Thú y số 1, Trạm Thú y số 2 (Tập thể lao động tiên tiến).",
      ["Chi cục Thú y: excellent-labor-collective", "Trạm Thú y số 1 & Trạm Thú y số 2: advanced-labor-collective"],
    ],
    [
      "Tập thể đăng ký: Phòng Đào tạo - Tập thể LĐXS (9/9 phiếu); Phòng Hành chính - Tập thể LĐTT (8/9).",
      ["Phòng Đào tạo: excellent-labor-collective", "Phòng Hành chính: advanced-labor-collective"],
    ],
    [
      "(Danh sách có 21 đồng chí; tập thể đơn vị đăng ký danh hiệu Tập thể lao động tiên tiến)",
      ["(cơ quan): advanced-labor-collective"],
    ],
    [
      "Phòng đăng ký danh hiệu: Tập thể lao động tiên tiến và Tập thể lao động xuất sắc.",
      ["(cơ quan): advanced-labor-collective + excellent-labor-collective"],
    ],
    [
      "Tập thể Văn phòng HĐND và UBND huyện đăng ký danh hiệu: Tập thể lao động tiên tiến.",
      ["Văn phòng HĐND và UBND huyện: advanced-labor-collective"],
    ],
  ])("«%s»", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ["không rõ của ai", "Tập thể đăng ký: Tập thể lao động tiên tiến; Phòng Đào tạo - Tập thể LĐXS"],
    ["câu về cá nhân", "Phòng Đào tạo có 05 người đăng ký Lao động tiên tiến"],
    ["không có danh hiệu", "Tập thể: 03 phòng"],
  ])("%s: không hiểu một nửa", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
