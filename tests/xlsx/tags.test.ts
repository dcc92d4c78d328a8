import { tagsOf, type Tags } from "../../src/xlsx/tags";

/** The cursor on the first tag of a text. */
function first(xml: string): Tags {
  const tag = tagsOf(xml);
  tag.next();
  return tag;
}

test.each([
  ['<c r="A1" s="3"/>', "empty"],
  ["<c r='A1'  s = '3' >", "open"],
  ['<x:c\n x:r="B2"\tr="A1" s="3"></x:c>', "open"],
])("reads the attributes of %j", (xml, kind) => {
  const tag = first(xml);
  expect(tag.name()).toBe("c");
  expect(tag.kind()).toBe(kind);
  expect(tag.attribute("r")).toBe("A1");
  expect(tag.numberAttribute("s")).toBe(3);
  expect(tag.attribute("R")).toBeNull();
  expect(tag.numberAttribute("z")).toBeNull();
});

test("a «>» within quotes does not end a tag, and a reference in a value is decoded", () => {
  const tag = first('<a one="x > y" two="&lt;&#65;&gt;" three="&#49;2"/><b/>');
  expect(tag.attribute("one")).toBe("x > y");
  expect(tag.attribute("two")).toBe("<A>");
  expect(tag.numberAttribute("three")).toBe(12);
  expect(tag.next()).toBe(true);
  expect(tag.name()).toBe("b");
  expect(tag.attribute("one")).toBeNull();
});

test("names without prefix are found by it alone", () => {
  const tag = first('<sheet r:id="rId1" id="7"/>');
  expect(tag.localAttribute("id")).toBe("rId1");
  expect(tag.attribute("id")).toBe("7");
  expect(tag.prefix()).toBe("");
});

test("what is no attribute ends the list, not the reading", () => {
  const tag = first('<a one="1" two three="3"><b/>');
  expect(tag.attribute("one")).toBe("1");
  expect(tag.attribute("three")).toBeNull();
  expect(tag.next()).toBe(true);
  expect(tag.name()).toBe("b");
});

test.each([
  ["<v>12</v>", 12, "12"],
  ["<v>007</v>", 7, "007"],
  ["<v>1.5</v>", -1, "1.5"],
  ["<v>-3</v>", -1, "-3"],
  ["<v> 4</v>", -1, " 4"],
  ["<v></v>", -1, ""],
  ["<v/>", -1, ""],
  ["<v>5<!-- note -->6</v>", -1, "56"],
  ["<v>7<![CDATA[8]]></v>", -1, "78"],
  ["<v>&#53;</v>", -1, "5"],
  ["<v>9007199254740993</v>", 9007199254740992, "9007199254740993"],
])("%s: a whole number only where digits alone stand there", (xml, whole, text) => {
  expect(first(xml).wholeNumber()).toBe(whole);
  expect(first(xml).text()).toBe(text);
});

test.each(["<a", '<a b="1', "<a b='", "<v>1", "<a><!-- ", "<a b=1"])(
  "%j ends as damaged, never without an end",
  (xml) => {
    expect(() => {
      for (const tag = tagsOf(xml); tag.next();) tag.text();
    }).toThrow("broken");
  },
);
