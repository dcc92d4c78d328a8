import { reportParagraph as paragraphOf } from "../reports/report-paragraph";
import type { Followed } from "./checked";

/** «Chép đoạn báo cáo»: the sentence for her report, in Vietnamese, with the figures of this check. */
export function reportParagraph({ request, result, profile }: Followed): string {
  const { reading, targets, year, stage } = result;
  return paragraphOf({
    reading,
    targets,
    year,
    stage,
    profile,
    sheets: request.snapshot.sheets,
    answers: request.answers,
  });
}
