import { decodeStore, emptyStore } from "../../src/gathering/gather-store";

test.each<readonly [what: string, stored: string]>([
  ["cut in the middle", '{"answers":[{"id":"year:1","ans'],
  ["an answer that is none", '{"answers":[null],"waiting":[],"written":{}}'],
  ["a row that is none", '{"answers":[],"waiting":[{"file":"VP.xlsx","sender":"Văn phòng"}],"written":{}}'],
  ["another program's", "[]"],
])("what gathering remembers, %s: she is asked again", (_, stored) => {
  expect(decodeStore(stored)).toEqual(emptyStore);
});
