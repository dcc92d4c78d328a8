/** What a column of a form holds. */
export type ColumnRole = (typeof columnRoles)[number];

export const columnRoles = [
  /** STT, TT */
  "number",
  // who
  /** Ông/Bà, Đ/c, cấp bậc */
  "form-of-address",
  /** Họ và tên, Tên tập thể, Tên đối tượng */
  "name",
  /** Họ và đệm, where the name stands in two columns */
  "family-name",
  /** Tên, where the name stands in two columns */
  "given-name",
  "id-number",
  "birth-date",
  /** Giới tính, or a column «Nữ» with marks */
  "gender",
  "unit",
  "position",
  /** «Chức vụ, đơn vị công tác» in one column */
  "position-and-unit",
  /** Công chức, viên chức, người lao động */
  "employment",
  /** Đảng viên, đoàn viên: a mark, or the day of joining */
  "membership",
  "recruitment-date",
  /** Cá nhân, tập thể, hộ gia đình */
  "recipient-kind",
  /** Tổng số người of a collective */
  "headcount",
  // what
  /** One title or award; a mark in the row means it */
  "mark",
  /** Danh hiệu thi đua as text */
  "title",
  /** Hình thức khen thưởng as text */
  "award",
  /** Both in one column */
  "title-or-award",
  /** A code explained on another sheet */
  "award-code",
  /** How often one title was won */
  "times-won",
  /** The title of one past year */
  "past-title",
  "year",
  /** Số, ngày quyết định */
  "decision",
  /** Cấp khen, cấp quyết định */
  "deciding-authority",
  /** Loại khen thưởng: công trạng, chuyên đề … */
  "award-type",
  // why
  "grade",
  "discipline",
  "initiative",
  "initiative-level",
  "co-authors",
  "achievement",
  "votes",
  "vote-share",
  "remarks",
  // works and tasks
  /** Tên công trình, nội dung nhiệm vụ */
  "content",
  "assigned-by",
  "lead-unit",
  "supporting-unit",
  "start",
  "deadline",
  "progress",
  "state",
  "result",
  // targets
  "target-label",
  "target-object",
  "comparator",
  "threshold",
  "measure-unit",
  "denominator",
  "stage",
  "basis",
  "attested-result",
  "attested-evidence",
  // summaries
  /** A figure that others add up to; `award` and `recipient` say of what */
  "figure",
  "share",
  "assessment",
  "other",
] as const;
