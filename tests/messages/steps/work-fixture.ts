import type { FillLeft, SavedCopy, WorkLeft } from "../../../src/domain/work-left";

interface Parts {
  readonly stage?: WorkLeft["stage"];
  readonly reading?: Partial<WorkLeft["reading"]>;
  readonly findings?: Partial<WorkLeft["findings"]>;
  readonly targets?: Partial<WorkLeft["targets"]>;
  readonly fill?: Partial<FillLeft> | null;
  readonly copy?: SavedCopy | null;
}

/** A workbook with nothing left to do but to save the copy; the parts say otherwise. */
export function workOf({
  stage = "registration",
  reading,
  findings,
  targets,
  fill,
  copy = null,
}: Parts = {}): WorkLeft {
  return {
    stage,
    reading: {
      sheets: ["Đăng ký", "Danh sách CBCCVC"],
      isBlank: false,
      hasRegistration: true,
      forms: 8,
      unsure: 0,
      questions: 0,
      headcounts: 0,
      ...reading,
    },
    findings: { errors: 0, warnings: 0, infos: 0, settled: 0, ...findings },
    targets: {
      missed: 0,
      unknown: 0,
      kept: 0,
      keptUnknown: 0,
      met: 10,
      isDefault: false,
      lacksHeadcount: false,
      ...targets,
    },
    fill: fill === null ? null : { forms: 0, cells: 0, replaced: 0, agreeing: 2, questions: 0, ...fill },
    copy,
  };
}
