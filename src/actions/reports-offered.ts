import { stages } from "../domain/stage";
import { reportIds, reportNames, reportPurposes, usualReports } from "../reports/create/report-id";
import type { ReportOffer } from "./engine";

/** The forms that can be created, in the order of the catalogue. */
export function reportsOffered(): readonly ReportOffer[] {
  return reportIds.map((id) => ({
    id,
    title: reportNames[id],
    about: reportPurposes[id],
    usualAt: stages.filter((stage) => usualReports[stage].includes(id)),
  }));
}
