import type { Severity, WaiverReason } from "../../domain/findings/finding";
import type { FormKind } from "../../domain/form/form-kind";
import type { RegimeId } from "../../domain/regimes/regime";
import type { Stage } from "../../domain/stage";

export const stageNames: Readonly<Record<Stage, string>> = {
  registration: "Đăng ký đầu năm",
  "mid-year": "Sơ kết 6 tháng",
  review: "Bình xét cuối năm",
  nomination: "Trình khen",
  decided: "Đã có quyết định",
};

export const regimeNames: Readonly<Record<RegimeId, string>> = {
  "law-2003": "Luật năm 2003, áp dụng đến hết năm 2023",
  "law-2022": "Luật năm 2022, từ năm 2024",
  "law-2026-unconfirmed": "Quy định năm 2026 (chưa đối chiếu với văn bản gốc)",
};

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "Phải sửa",
  warning: "Cần rà soát",
  info: "Lưu ý",
};

export const kindNames: Readonly<Record<FormKind, string>> = {
  registration: "Đăng ký",
  targets: "Chỉ tiêu",
  staff: "Danh sách CBCCVC",
  initiatives: "Sáng kiến",
  history: "Danh hiệu các năm",
  works: "Công trình, phần việc",
  tasks: "Nhiệm vụ",
  awards: "Kết quả khen thưởng",
  summary: "Biểu tổng hợp",
  other: "Khác",
};

export const reasonNames: Readonly<Record<WaiverReason, string>> = {
  "new-recruit": "Mới tuyển dụng, chưa đủ thời gian xét",
  "maternity-leave": "Nghỉ thai sản",
  "long-study": "Đi học từ 01 năm trở lên",
  seconded: "Biệt phái",
  "left-or-transferred": "Nghỉ hưu, chuyển công tác, thôi việc",
  "contract-worker": "Người lao động hợp đồng, không thuộc CBCCVC của Kế hoạch",
  "second-post": "Kiêm nhiệm, đã tính ở đơn vị chính",
  "long-leave": "Nghỉ ốm, nghỉ không hưởng lương dài ngày (theo quy chế cơ quan)",
  "not-registered-by-choice": "Không đăng ký (theo nguyện vọng)",
  other: "Lý do khác",
};
