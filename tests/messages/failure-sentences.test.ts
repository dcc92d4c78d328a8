import { fileFailureSentence } from "../../src/messages/command-line-failures";
import { failureSentence } from "../../src/messages/failure-sentences";
import type { Broken, Failure, TooLarge } from "../../src/workbook/failure";

const at = { sheet: "Mẫu 01", row: 28, column: 8 };
const entry = {
  id: "1",
  purpose: "fill",
  label: "Biểu tổng hợp",
  at: "2022-03-01T08:15:00",
  sheets: [],
  createdTabs: [],
} as const;
const tooLarge: readonly TooLarge[] = ["file", "part", "ratio", "parts", "cells", "sheets", "request", "plan"];
const broken: readonly Broken[] = [
  "not-a-workbook",
  "old-format",
  "truncated",
  "damaged",
  "other-document",
  "empty-file",
];

const failures: readonly Failure[] = [
  { code: "cell-edit-mode" },
  { code: "protected", sheet: null },
  { code: "protected", sheet: "Mẫu 01", cells: [at] },
  { code: "changed-since", cells: [at] },
  { code: "sheet-gone", sheet: "Mẫu 01" },
  { code: "read-only" },
  ...tooLarge.map((what) => ({ code: "too-large", what, limit: 5000 }) as const),
  { code: "cancelled" },
  { code: "password" },
  ...broken.map((reason) => ({ code: "broken", reason, detail: "zip" }) as const),
  { code: "store-full", bytes: 3000, limit: 2000 },
  { code: "partly-applied", cells: [at], entry },
  { code: "several-looks", cells: [at] },
  { code: "no-downloads" },
  { code: "host", detail: "GeneralException" },
];

test.each(failures.map((failure) => [JSON.stringify(failure).slice(0, 60), failure] as const))(
  "%s is said in two whole sentences, without blame and without gaps",
  (_, failure) => {
    for (const sentence of Object.values(failureSentence(failure))) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|!/);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).toMatch(/[.].*[.]$/s);
    }
    expect(failureSentence(failure).vi).not.toMatch(/vi phạm|gian dối|Hoàn tác|Lỗi:/);
  },
);

test.each(["changed-since", "sheet-gone", "store-full", "partly-applied"])(
  "%s sends nobody on the command line to a button or a page of the pane",
  (code) => {
    const told = failures.filter((failure) => failure.code === code).map(fileFailureSentence);
    expect(told).not.toEqual([]);
    for (const { vi, en } of told) expect(`${vi} ${en}`).not.toMatch(/bấm|trang|press|page|preview again/i);
  },
);

test("cells are named as she sees them", () => {
  expect(failureSentence({ code: "changed-since", cells: [at] }).vi).toContain("Mẫu 01: H28");
});
