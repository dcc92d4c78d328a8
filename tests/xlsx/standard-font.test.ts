import { columnWidthIn, standardFont } from "../../src/xlsx/standard-font";
import { wholeStyles } from "../../src/xlsx/whole-styles";

function stylesWith(name: string, size: number): string {
  return wholeStyles("").replace(/<font>.*?<\/font>/, `<font><sz val="${String(size)}"/><name val="${name}"/></font>`);
}

test("the standard font is the one of «Normal», wherever it stands in the list", () => {
  const fonts =
    '<fonts count="2"><font><b/><sz val="14"/><name val="Arial"/></font><font><sz val="13"/><name val="Times New Roman"/></font></fonts>';
  const styles = `<styleSheet xmlns="x">${fonts}<cellStyleXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellXfs count="1"><xf fontId="0"/></cellXfs><cellStyles count="2"><cellStyle name="Nhấn" xfId="0"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles></styleSheet>`;
  expect(standardFont(styles)).toEqual({ name: "Times New Roman", size: 13 });
  expect(standardFont(stylesWith("Arial", 10))).toEqual({ name: "Arial", size: 10 });
  expect(standardFont("<styleSheet/>")).toEqual({ name: "Calibri", size: 11 });
});

test.each([
  ["Calibri", 11, 0.507],
  ["Times New Roman", 13, 0.5],
  ["Times New Roman", 14, 0.5],
  ["Arial", 10, 0.556],
  [".VnTime", 14, 0.5],
])("a column is as broad on paper where the standard font is %s %d", (name, size, digit) => {
  const inFile = columnWidthIn(stylesWith(name, size));
  const inches = (inFile(20) * digit * size) / 72;
  expect(inches).toBeCloseTo((20 * 0.507 * 11) / 72, 3);
});

test("with Calibri 11, which all units are meant in, widths are written as they are", () => {
  expect(columnWidthIn(wholeStyles(""))(23.5)).toBe(23.5);
});
