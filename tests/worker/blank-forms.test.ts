import { readFileSync } from "node:fs";
import { emptyProfile } from "../../src/domain/profile";
import { makeForms } from "../../src/worker/gathering-calls";
import { drawnFile } from "../cli/drawn-file";
import { temporaryFolder } from "../cli/temporary-folder";
import { officeBook, staffList, unitForm, unitList } from "../gathering/small-office";
import { workbookOf } from "../reading/grid-of";

const at = temporaryFolder();
const options = { today: "2026-03-20", answers: [], stored: null, profile: emptyProfile };
const form = { name: "ĐK", rows: unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x"]) };

const UNITS = [
  "Ban Giám đốc",
  "Văn phòng",
  "Phòng Kế hoạch, Tài chính",
  "Phòng Quản lý đê điều",
  "Trung tâm Nước sạch",
];

test.each([
  ["ours", null],
  ["hers", "ĐK"],
])("forms like %s are made for the book that the caller has, which is not read once more", async (_, sheet) => {
  const bytes = new Uint8Array(readFileSync(await drawnFile(at("sổ.xlsx"), staffList, unitList, form)));
  // Without the lists of people and units: whoever reads the book anew finds no units in it.
  const source = { snapshot: workbookOf(form), options };
  const pattern = sheet === null ? null : { bytes, sheet };
  const made = await makeForms(source, officeBook(), 2026, pattern, new AbortController().signal);
  expect(made.ok && made.value.forms.map(({ unit }) => unit)).toEqual(UNITS);
});
