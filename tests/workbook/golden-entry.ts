import type { JournalEntry } from "../../src/workbook/journal-entry";

/** What breaks careless stores: markup, quotes, control characters, emoji, half a pair, a non-character, CDATA's end. */
export const hostile = "\u0000\u0007\t\r\n\u007F\u0085<a & 'b' \"c\">]]> 👩‍💼 \uD83D \uFFFE ễ \\u0041 &amp; &#13;";

/** The entry that every part of `golden/` named «intact-…» holds; both adapters read those files. */
export const goldenEntry: JournalEntry = {
  id: "fill-1",
  purpose: "fill",
  label: "Biểu tổng hợp",
  at: "2022-03-01T08:15:00",
  createdTabs: [{ name: "Chỉ tiêu", content: "85944171f73967e8" }],
  sheets: [
    {
      name: "Đăng ký cá nhân",
      headerRows: [6, 7],
      signature: "af63dc4c8601ec8c",
      keyColumns: [2, 3],
      cells: [
        {
          row: 9,
          column: 4,
          rowKey: "cbf29ce484222325",
          before: { content: { kind: "empty" }, numberFormat: "General", font: null },
          after: { content: { kind: "number", number: 12.5 }, numberFormat: "0.0", font: null },
        },
        {
          row: 10,
          column: 4,
          rowKey: "cbf29ce484222325",
          before: {
            content: { kind: "formula", formula: '=IF(A1<B1,"<x>","&")' },
            numberFormat: "General",
            font: null,
          },
          after: { content: { kind: "text", text: hostile }, numberFormat: "General", font: "Times New Roman" },
        },
        {
          row: 30,
          column: 4,
          rowKey: null,
          before: { content: { kind: "error", error: "#N/A" }, numberFormat: "@", font: ".VnTime" },
          after: { content: { kind: "boolean", boolean: true }, numberFormat: "@", font: "Times New Roman" },
        },
      ],
    },
  ],
};
