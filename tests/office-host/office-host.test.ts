/** @jest-environment jsdom */
import { bootOffice, openWorkbookModel } from "./boot";
import { workbookOf } from "./describe";
import { type OfficeHost } from "./office-host";

let host: OfficeHost;
beforeAll(async () => {
  host = await bootOffice();
});
afterEach(() => {
  expect(host.unknownMembers).toEqual([]);
});

const sample = () =>
  workbookOf({
    sheets: [
      {
        name: "Mau 01",
        rows: [
          ["Họ tên", "LĐTT"],
          ["Nguyễn Văn A", "x"],
        ],
      },
    ],
  });

test("the real client library reads values, types, formulas and formats", async () => {
  openWorkbookModel(host, sample());
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Mau 01").getUsedRangeOrNullObject(true);
    range.load("address,values,valueTypes,formulas,numberFormat");
    await context.sync();
    return { address: range.address, values: range.values, types: range.valueTypes };
  });
  expect(read).toEqual({
    address: "'Mau 01'!A1:B2",
    values: [
      ["Họ tên", "LĐTT"],
      ["Nguyễn Văn A", "x"],
    ],
    types: [
      ["String", "String"],
      ["String", "String"],
    ],
  });
});
