import fc from "../helpers/properties";
import { normalise } from "../../src/text/normalise";

test.each([
  ["  Lê\u00A0Thị  Hoa ", "Lê Thị Hoa"],
  ["Nguyễn".normalize("NFD"), "Nguyễn"],
  ["Họ và\r\n tên", "Họ và\ntên"],
  ["Hoà\u200B Thuý", "Hoà Thuý"],
  ["Thi\u00ADđua", "Thiđua"],
  ["Sở\tNgoại vụ", "Sở Ngoại vụ"],
])("«%s» is written «%s»", (text, clean) => {
  expect(normalise(text)).toBe(clean);
});

test("it is done after the first time", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => normalise(normalise(text)) === normalise(text)));
});
