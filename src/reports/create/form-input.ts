import type { WorkbookReading } from "../../domain/check";
import type { Finding } from "../../domain/findings/finding";
import type { Profile } from "../../domain/profile";
import type { RegimeId } from "../../domain/regimes/regime";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { CivilDate } from "../../workbook/ports";
import type { Facts } from "../fill/facts";
import type { FormDraft } from "./form-draft";
import type { EnclosedWith, PageKind } from "./page-top";

/** What the forms are made from. */
export interface FormInput {
  readonly reading: WorkbookReading;
  readonly facts: Facts;
  readonly targets: readonly TargetResult[];
  readonly year: number;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly today: CivilDate;
  readonly review: ReviewFacts;
}

/** What only the review sheet prints. */
export interface ReviewFacts {
  readonly fileName: string;
  readonly regime: RegimeId;
  readonly engineVersion: string;
  readonly findings: readonly Finding[];
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
}

/** One file per form: what it holds, before it is placed on a page. Several where each deciding authority gets its own list. */
export interface FormMaker {
  /** Formulas name rows, so a form knows its page. */
  readonly drafts: (input: FormInput, page: PageKind) => readonly FormDraft[];
  /** The page it is made for unless another is asked for. */
  readonly page: "annex" | "stand-alone";
  readonly enclosedWith: (stage: Stage) => EnclosedWith;
}

/** Before the results are known the forms say «Đăng ký», afterwards «Kết quả» or «Đề nghị». */
export function isRegistering(stage: Stage): boolean {
  return stage === "registration" || stage === "mid-year";
}

/** «Giám đốc Sở», or dots. */
export function headOfOffice(profile: Profile): string {
  return profile.head || "…";
}

export function provinceOf(profile: Profile): string {
  return profile.province || "UBND tỉnh";
}

export function ministryOf(profile: Profile): string {
  return profile.ministry || "Bộ …";
}
