/** @jest-environment jsdom */
import { bootOffice, openWorkbookModel } from "./boot";
import { type SheetDescription, workbookOf } from "./describe";
import { cellAt } from "./model";
import { type OfficeHost, WEB_PAYLOAD_LIMIT } from "./office-host";

let host: OfficeHost;
beforeAll(async () => {
  host = await bootOffice();
});

function open(sheet: Omit<SheetDescription, "name"> = {}): void {
  openWorkbookModel(host, workbookOf({ sheets: [{ name: "Mau 01", ...sheet }] }));
}

/** Puts something into A1 as a program does, and tells what the cell holds then. */
async function typed(value: unknown, numberFormat = "General") {
  open({ cells: { A1: { numberFormat } } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mau 01").getRange("A1").values = [[value]];
    await context.sync();
  });
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const { value: held, formula, prefixed, numberFormat: format } = cellAt(sheet, 1, 1);
  return { held, formula, prefixed, format };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Mau 01").getRange("A1:B2");
    range.load("values,valueTypes");
    await context.sync();
    return { values: range.values, types: range.valueTypes };
  });

test("Microsoft's own library reads the model", async () => {
  open({
    rows: [
      ["Họ tên", 5],
      [true, null],
    ],
  });
  expect(await read()).toEqual({
    values: [
      ["Họ tên", 5],
      [true, ""],
    ],
    types: [
      ["String", "Double"],
      ["Boolean", "Empty"],
    ],
  });
});

describe("what is typed is taken as Excel takes it", () => {
  test.each([
    { value: "=1+1", held: 0, formula: "=1+1", format: "General" },
    { value: "=if(a1=\"đạt\",'Mau 01'!b2)", held: 0, formula: "=IF(A1=\"đạt\",'Mau 01'!B2)", format: "General" },
    { value: "'=1", held: "=1", formula: null, format: "General" },
    { value: "''05", held: "'05", formula: null, format: "General" },
    { value: "05", held: 5, formula: null, format: "General" },
    { value: "001203004567", held: 1_203_004_567, formula: null, format: "General" },
    { value: "+84912345678", held: 84_912_345_678, formula: null, format: "General" },
    { value: "1/2", held: 44_593, formula: null, format: "d-mmm" },
    { value: "31/12/2022", held: 44_926, formula: null, format: "m/d/yyyy" },
    { value: "12%", held: 0.12, formula: null, format: "0%" },
    { value: "TRUE", held: true, formula: null, format: "General" },
    { value: "#N/A", held: { error: "#N/A" }, formula: null, format: "General" },
    { value: "-", held: "-", formula: null, format: "General" },
    { value: "", held: null, formula: null, format: "General" },
  ])("$value", async ({ value, held, formula, format }) => {
    expect(await typed(value)).toMatchObject({ held, formula, format });
  });

  test.each([{ value: "=1" }, { value: "05" }, { value: "1/2" }])(
    "$value in a cell of the format Text",
    async ({ value }) => {
      expect(await typed(value, "@")).toEqual({ held: value, formula: null, prefixed: false, format: "@" });
    },
  );

  test("a number in a cell of the format Text becomes text", async () => {
    expect((await typed(5, "@")).held).toBe("5");
  });

  test("nothing leaves the cell as it is", async () => {
    open({ rows: [["giữ"]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mau 01").getRange("A1").values = [[null]];
      await context.sync();
    });
    expect((await read()).values[0]?.[0]).toBe("giữ");
  });
});

test("what is written beside a merge's first cell is dropped without a word", async () => {
  open({ rows: [["a"]], merges: ["A1:B1"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mau 01").getRange("A1:B1").values = [["mới", "mất"]];
    await context.sync();
  });
  expect((await read()).values[0]).toEqual(["mới", ""]);
});

test("5,000 rows go through the library's slices and come back whole", async () => {
  open();
  const rows = Array.from({ length: 5_000 }, (_, row) => [`Nguyễn ${String(row)}`, row]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Mau 01").getRangeByIndexes(0, 0, 5_000, 2);
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

const writeA1 = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mau 01").getRange("A1").values = [["x"]];
    await context.sync();
  });

describe("what Excel refuses", () => {
  test("a locked cell of a protected sheet", async () => {
    open({ protected: true });
    expect(await codeOf(writeA1())).toBe("AccessDenied");
    open({ protected: true, unlocked: ["A1"] });
    expect(await codeOf(writeA1())).toBe("nothing");
  });

  test("anything while a cell is edited, unless it waits", async () => {
    open();
    host.cellEditMode = true;
    expect(await codeOf(read())).toBe("InvalidOperationInCellEditMode");
    setTimeout(() => {
      host.cellEditMode = false;
    }, 10);
    expect(await codeOf(Excel.run({ delayForCellEdit: true }, (context) => context.sync()))).toBe("nothing");
  });

  test("a change of a document open for viewing", async () => {
    open();
    host.viewOnly = true;
    expect(await codeOf(writeA1())).toBe("AccessDenied");
    expect(await codeOf(read())).toBe("nothing");
  });

  test("a sheet that is not there", async () => {
    open();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mau 09").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  test("requests and answers above the limit of Excel on the web", async () => {
    open({ rows: [["x".repeat(200)]] });
    host.payloadLimit = 2_000;
    expect(await codeOf(read())).toBe("nothing");
    host.payloadLimit = 200;
    expect(await codeOf(read())).toBe("RequestPayloadSizeLimitExceeded");
    open({ rows: [["x".repeat(WEB_PAYLOAD_LIMIT)]] });
    host.payloadLimit = WEB_PAYLOAD_LIMIT;
    expect(await codeOf(read())).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a member of a newer requirement set than it has", async () => {
    open();
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(await codeOf(Excel.run((context) => Promise.resolve(context.workbook.queries)))).toBe("ApiNotFound");
  });
});

describe("what a test may make of it", () => {
  test("an action fails where it is told to; what came before is done, what comes after is not", async () => {
    const done: number[] = [];
    for (let action = 0; ; action++) {
      open();
      host.fail({ request: 0, action, code: "GeneralException" });
      const work = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Mau 01");
        for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).values = [[cell]];
        await context.sync();
      });
      const code = await codeOf(work);
      done.push(host.workbook.sheets[0]?.cells.size ?? 0);
      if (code === "nothing") break;
      expect(code).toBe("GeneralException");
    }
    expect([...new Set(done)]).toEqual([0, 1, 2, 3]);
  });

  test("an answer is lost although everything was done", async () => {
    open();
    host.fail({ request: 0, code: "GeneralException", afterwards: true });
    expect(await codeOf(writeA1())).toBe("GeneralException");
    expect((await read()).values[0]?.[0]).toBe("x");
  });

  test("an answer comes late", async () => {
    open({ rows: [["a"]] });
    const order: string[] = [];
    host.beforeRequest = () =>
      new Promise((resolve) => {
        setTimeout(() => {
          order.push("answered");
          resolve();
        }, 10);
      });
    const reading = read().then(() => order.push("read"));
    order.push("asked");
    await reading;
    expect(order).toEqual(["asked", "answered", "read"]);
  });

  test("requests are counted with their bytes, the library's own house-keeping left out", async () => {
    open({ rows: [["a"]] });
    await read();
    await read();
    expect(host.log).toHaveLength(2);
    expect(host.log[0]).toMatchObject({ error: null });
    expect(host.log[0]?.requestBytes).toBeGreaterThan(100);
  });
});

test("a member this Excel does not have is an error that names it", async () => {
  open();
  expect(host.unknownMembers).toEqual([]);
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mau 01").charts.load("count");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("ApiNotFound");
  expect(host.unknownMembers).toEqual(["The in-memory Excel has no Worksheet.Charts."]);
});
