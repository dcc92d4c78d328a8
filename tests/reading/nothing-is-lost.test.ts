import fc, { runs } from "../helpers/properties";
import { ledgerOf } from "../../src/domain/form/row-fate";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";
import { randomLayout } from "./random-layouts";

const often = { numRuns: runs(300) };

describe("không dòng nào bị bỏ sót", () => {
  it("mọi dòng có nội dung đều có đúng một kết cục, hoặc nằm ngoài mọi biểu", () => {
    fc.assert(
      fc.property(randomLayout, ({ sheets }) => {
        const snapshot = workbookOf(...sheets);
        const reading = readWorkbook(snapshot, { answers: [], today: "2022-03-01" });
        snapshot.sheets.forEach((grid, at) => {
          const filled = grid.values.flatMap((row, index) =>
            row.some((value) => value !== null && value !== "") ? [index + 1] : [],
          );
          const sheet = reading.sheets[at];
          const read = sheet?.forms.flatMap(({ rows }) => rows.map(({ row }) => row)) ?? [];
          expect([...read, ...(sheet?.outside ?? [])].sort((a, b) => a - b)).toEqual(filled);
          for (const form of sheet?.forms ?? []) {
            const ledger = ledgerOf(form.rows);
            expect(ledger.read).toBe(ledger.counted + ledger.structural + ledger.excluded + ledger.questioned);
          }
        });
      }),
      often,
    );
  });

  it("số người, số tập thể và số danh hiệu đúng như đã ghi vào biểu", () => {
    fc.assert(
      fc.property(randomLayout, ({ sheets, people, collectives, individual, collective }) => {
        const reading = readWorkbook(workbookOf(...sheets), { answers: [], today: "2022-03-01" });
        const figures = figuresOf(reading);
        expect({
          people: figures.people,
          collectives: figures.collectives,
          individual: figures.individual,
          collective: figures.collective,
        }).toEqual({
          people,
          collectives,
          individual,
          collective,
        });
      }),
      often,
    );
  });

  it("đọc hai lần ra một kết quả", () => {
    fc.assert(
      fc.property(randomLayout, ({ sheets }) => {
        const once = readWorkbook(workbookOf(...sheets), { answers: [], today: "2022-03-01" });
        const again = readWorkbook(workbookOf(...sheets), { answers: [], today: "2022-03-01" });
        expect(again).toEqual(once);
      }),
      { numRuns: runs(30) },
    );
  });
});
