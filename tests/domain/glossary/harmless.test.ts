import { harmlessKind } from "../../../src/domain/glossary/harmless";

test.each([
  ["Gia đình văn hóa", "culture"],
  ["Cơ quan đạt chuẩn văn hoá", "culture"],
  ["Thôn văn hóa", "culture"],
  ["An toàn về an ninh trật tự", "security"],
  ["Chi bộ hoàn thành tốt nhiệm vụ", "association"],
  ["Công đoàn cơ sở vững mạnh", "association"],
  ["Giỏi việc nước - Đảm việc nhà", "movement"],
  ["Đảng viên hoàn thành xuất sắc nhiệm vụ", "party-member"],
])("«%s»: %s", (text, kind) => {
  expect(harmlessKind(text)).toBe(kind);
});

test.each(["LĐTT", "Huy hiệu", "", "Nguyễn Văn An"])("«%s» is not on the list", (text) => {
  expect(harmlessKind(text)).toBeNull();
});
