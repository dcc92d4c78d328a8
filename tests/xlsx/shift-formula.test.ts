import fc from "../helpers/properties";
import { formulaTokens } from "../../src/workbook/formula-tokens";
import { shiftFormula } from "../../src/xlsx/shift-formula";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2,$A$1:B2)", "SUM(B3:C4,$A$1:C4)"],
  ["SUM(A:A,$A:B,1:1,$1:2)", "SUM(B:B,$A:C,3:3,$1:4)"],
  ["'Sổ A1'!A1&Sheet1!A1&[1]Sheet2!A1", "'Sổ A1'!B3&Sheet1!B3&[1]Sheet2!B3"],
  ['"A1"&"a""A1"', '"A1"&"a""A1"'],
  ["LOG10(A1)+ATAN2(1,A1)", "LOG10(B3)+ATAN2(1,B3)"],
  ["ten_A1+TenA1.B2+_A1", "ten_A1+TenA1.B2+_A1"],
  ["1E5+A1*2", "1E5+B3*2"],
  ["Bảng[Cột A1]", "Bảng[Cột A1]"],
  ["XFD1+A1048576", "#REF!+#REF!"],
])("%s two rows down and one column to the right is %s", (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

test("a reference pushed above the sheet is #REF!", () => {
  expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
});

test("the pieces of any text, joined, are that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
