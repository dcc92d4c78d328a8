import type { CellRef } from "../../workbook/refs";
import type { CellWrite } from "../../workbook/write-plan";
import type { Bilingual } from "../bilingual";
import type { SubjectKey } from "../recipient";
import type { MendingLevel } from "./mending";

/** «Phải sửa» · «Cần rà soát» · «Lưu ý». */
export type Severity = "error" | "warning" | "info";

/** Where an obligation comes from, and whether an official text of it was seen. */
export interface LegalBasis {
  /** As secretaries cite it: «Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9». */
  readonly citation: string;
  /** false: «Chưa đối chiếu với văn bản gốc»; never more than a warning. */
  readonly verified: boolean;
  /** Years of achievement it holds for; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** The page on which the clause's own words were seen; given exactly where `verified` is true. */
  readonly seenAt?: string;
}

export interface Fix {
  /** true: a slip of typing that may be mended in bulk; false: a proposal that needs her judgement. */
  readonly safe: boolean;
  /** What pressing it does: «Sửa thành «Chiến sĩ thi đua cơ sở»». */
  readonly label: Bilingual;
  readonly writes: readonly CellWrite[];
}

/** One thing to look at: where, who, what, why, what to do. Accuses nobody. */
export interface Finding {
  /** Hash of rule, form signature, subject, role and ordinal: survives a rename, an inserted row, a sort. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Findings come level by level: each stays mended when the next is. */
  readonly level: MendingLevel;
  /** Ids of the open findings that change the figure this one is about; «Sửa sau cùng» while there are any. */
  readonly dependsOn: readonly string[];
  readonly at: CellRef;
  readonly subject: SubjectKey | null;
  readonly person: string | null;
  readonly unit: string | null;
  readonly message: Bilingual;
  readonly basis: LegalBasis | null;
  readonly related: readonly CellRef[];
  readonly fix: Fix | null;
  /** Health, maternity, discipline: only in the detail list, never on the first screen, never printed with a name. */
  readonly sensitive: boolean;
  /** Hash of the values the rule looked at: a waiver given for other values asks again. */
  readonly looksAt: string;
  readonly waived: Waiver | null;
}

/** «Ghi lý do, bỏ qua», kept in the workbook by finding id. */
export interface Waiver {
  readonly finding: string;
  readonly reason: WaiverReason;
  /** Her own words; required for `other`. */
  readonly words: string;
  readonly by: string;
  /** Civil date. */
  readonly on: string;
  readonly looksAt: string;
}

export const waiverReasons = [
  "new-recruit",
  "maternity-leave",
  "long-study",
  "seconded",
  "left-or-transferred",
  "contract-worker",
  "second-post",
  "long-leave",
  "not-registered-by-choice",
  "other",
] as const;

export type WaiverReason = (typeof waiverReasons)[number];
