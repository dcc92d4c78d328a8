import { readMark } from "../../src/text/marks";

test.each([
  "x",
  "X",
  "×",
  "✓",
  "√",
  "v",
  "V",
  "+",
  "*",
  "1",
  "01",
  "có",
  "Có",
  "đăng ký",
  "ĐK",
  "х",
  "ü",
  "þ",
  "X(ThS)",
  "x ",
  " x",
  "x (SK)",
  "\u00A0x",
  1,
  true,
])("«%s» is a tick", (value) => {
  expect(readMark(value)).toBe("yes");
});

test.each(["-", "–", "0", "không", "Không", "—", "", "  ", "không đăng ký", 0, false, null])(
  "«%s» is none",
  (value) => {
    expect(readMark(value)).toBe("no");
  },
);

test.each(["LĐTT", "Nguyễn Văn An", "2", 2, "Giấy khen", "xét", "vắng"])("«%s» is text", (value) => {
  expect(readMark(value)).toBeNull();
});
