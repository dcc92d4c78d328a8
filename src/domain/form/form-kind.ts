/** What a form is for. */
export type FormKind = (typeof formKinds)[number];

export const formKinds = [
  /** Đăng ký danh hiệu thi đua, hình thức khen thưởng: the only kind whose rows are counted as registrations. */
  "registration",
  /** Chỉ tiêu. */
  "targets",
  /** Danh sách CBCCVC. */
  "staff",
  /** Sáng kiến, đề tài. */
  "initiatives",
  /** Danh hiệu đã đạt các năm trước. */
  "history",
  /** Công trình, phần việc. */
  "works",
  /** Nhiệm vụ. */
  "tasks",
  /** Kết quả khen thưởng. */
  "awards",
  /** Biểu tổng hợp, đối chiếu: figures made from the others, never counted. */
  "summary",
  "other",
] as const;
