/** @jest-environment jsdom */
import type { SheetChange } from "../../src/workbook/ports";
import { empty, number } from "../../src/workbook/write-plan";
import { LTSC_2021 } from "../office-host/external";
import { must, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel({
  ...LTSC_2021,
  displayLanguage: "en-US",
  theme: { bodyBackground: "#1f1f1f", bodyForeground: "#ffffff" },
});

afterEach(() => {
  jest.useRealTimers();
});

test("Office LTSC 2021 reads, fills, restores and watches", async () => {
  // However slow the machine: what is told soon after a write is its echo.
  jest.useFakeTimers();
  const workbook = excel.open({ sheets: [{ name: "S", rows: [["a"]] }] });
  const told: SheetChange[] = [];
  const end = await workbook.view.watch((change) => told.push(change));
  const entry = must(await workbook.apply(planOf([write("S", "B2", number(1), empty)])));
  must(await workbook.restore(entry));
  await jest.advanceTimersByTimeAsync(120);
  expect(told).toContainEqual({ sheet: "S", planId: "plan-1" });
  await end();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("English Excel in its dark theme is told as such", async () => {
  const { excelSurroundings } = await import("../../src/excel/surroundings");
  const { locale, theme } = excelSurroundings();
  expect([locale, theme]).toEqual(["en", "dark"]);
});
