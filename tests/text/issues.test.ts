import { textIssues } from "../../src/text/issues";

const kinds = (text: string, font: string | null = null): readonly string[] =>
  textIssues(text, font).map(({ kind }) => kind);

test.each([
  ["Nguyễn".normalize("NFD"), ["not-nfc"]],
  ["Văn\u200B phòng", ["invisible"]],
  ["Lê\u00A0Hoa", ["nbsp"]],
  ["Lê  Hoa", ["double-space"]],
  ["Lê Hoa ", ["edge-space"]],
  ["Văn рhòng", ["look-alike"]],
  ["Ðoàn Văn Hậu", ["look-alike"]],
  ["Nguyá»…n VÄƒn An", ["double-utf8"]],
  ["Nguy?n V?n An", ["lost-letters"]],
  ["Tr\uFFFDn", ["lost-letters"]],
  ["NguyÔn V¨n An", ["legacy-encoding"]],
  [" NguyÔn V¨n An", ["legacy-encoding", "edge-space"]],
])("«%s»: %j", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  "Nguyễn Văn An",
  "LĐTT",
  "Có đạt không?",
  "José Müller",
  "",
  "Họ và\ntên",
  "https://a.vn/?x=1",
  "Điều 5 § 2",
])("«%s» is clean", (text) => {
  expect(textIssues(text)).toEqual([]);
});

test("look-alike letters come with their place and what was meant", () => {
  expect(textIssues("Văn рhòng")).toEqual([{ kind: "look-alike", letters: [{ at: 4, found: "р", meant: "p" }] }]);
});
