import type { ReportInput } from "../../src/reports/fill/report-input";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { readingOf, type SmallRegister } from "./small-register";

/** A workbook with a registration (as read) and one sheet of hers to be filled. */
export function inputFor(sheet: DrawnSheet, register: SmallRegister, more: Partial<ReportInput> = {}): ReportInput {
  return {
    snapshot: workbookOf({ name: "Đăng ký", rows: [] }, sheet),
    reading: readingOf(register),
    targets: [],
    year: 2022,
    stage: "registration",
    answers: [],
    locale: "vi",
    planId: "plan-1",
    ...more,
  };
}
