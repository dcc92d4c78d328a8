import type { Bilingual } from "../domain/bilingual";
import type { CheckResult } from "../domain/check";
import { waiverReasons as ids, type WaiverReason } from "../domain/findings/finding";

export interface WaiverReasonText {
  readonly reason: WaiverReason;
  readonly label: Bilingual;
  /** What it does to LĐTT and to the denominator. */
  readonly effect: Bilingual;
}

/** The year, and the months of service that its law or the office's regulation asks for. */
export type WaiverYear = Pick<CheckResult, "year" | "recruitMonths">;

/** The reasons she may choose from, in the order of the list, worded for the year. */
export function waiverReasons(of: WaiverYear): readonly WaiverReasonText[] {
  return ids.map((reason) => ({ reason, ...textOf(reason, of) }));
}

/** A reason as the list offers it; months of service depend on the year. */
export function waiverReasonLabel(reason: WaiverReason, of: WaiverYear): Bilingual {
  return textOf(reason, of).label;
}

const kept: Bilingual = { vi: "Vẫn giữ trong mẫu số.", en: "Stays in the denominator." };

function textOf(reason: WaiverReason, { year, recruitMonths }: WaiverYear): Omit<WaiverReasonText, "reason"> {
  switch (reason) {
    case "new-recruit": {
      const months = String(recruitMonths);
      return {
        label: {
          vi: `Mới tuyển dụng, chưa đủ thời gian xét (năm ${String(year)}: dưới ${months} tháng)`,
          en: `Newly recruited, too short to be considered (${String(year)}: under ${months} months)`,
        },
        effect: {
          vi: "Không xét LĐTT; vẫn giữ trong mẫu số, kèm dòng «nếu trừ …».",
          en: "Not considered for LĐTT; stays in the denominator, with the figure “without …” beside it.",
        },
      };
    }
    case "maternity-leave":
      return {
        label: { vi: "Nghỉ thai sản", en: "Maternity leave" },
        effect: {
          vi: "Vẫn xét LĐTT, thời gian nghỉ được tính; luôn giữ trong mẫu số.",
          en: "Still considered for LĐTT, the leave counts as work; always stays in the denominator.",
        },
      };
    case "long-study":
      return {
        label: { vi: "Đi học từ 01 năm trở lên", en: "Studying for a year or longer" },
        effect: {
          vi: "Xét LĐTT theo kết quả học tập; vẫn giữ trong mẫu số.",
          en: "Considered by the results of the studies; stays in the denominator.",
        },
      };
    case "seconded":
      return {
        label: {
          vi: "Biệt phái đi nơi khác / Biệt phái từ nơi khác đến",
          en: "Seconded elsewhere / seconded from elsewhere",
        },
        effect: {
          vi: "Cần hỏi nơi nào xét LĐTT và nơi nào tính mẫu số.",
          en: "Ask which office considers and counts the person.",
        },
      };
    case "left-or-transferred":
      return {
        label: { vi: "Nghỉ hưu / chuyển công tác / thôi việc từ ngày …", en: "Retired / transferred / left on …" },
        effect: { vi: "Mẫu số theo «Số liệu tính đến ngày».", en: "Counted by the date of the headcount." },
      };
    case "contract-worker":
      return {
        label: {
          vi: "Người lao động hợp đồng, không thuộc CBCCVC của Kế hoạch",
          en: "On a labour contract, not among the staff the plan speaks of",
        },
        effect: {
          vi: "Được xét LĐTT; không tính vào mẫu số và không tính cả ở tử số.",
          en: "May be considered for LĐTT; in neither denominator nor numerator.",
        },
      };
    case "second-post":
      return {
        label: { vi: "Kiêm nhiệm, đã tính ở đơn vị chính", en: "Second post, counted at the home unit" },
        effect: { vi: "Tính một lần.", en: "Counted once." },
      };
    case "long-leave":
      return {
        label: {
          vi: "Nghỉ ốm, nghỉ không hưởng lương dài ngày (theo quy chế cơ quan)",
          en: "Long sick or unpaid leave (by the office’s regulation)",
        },
        effect: {
          vi: "Xét LĐTT theo quy chế; vẫn giữ trong mẫu số.",
          en: "Considered by the regulation; stays in the denominator.",
        },
      };
    case "not-registered-by-choice":
      return { label: { vi: "Không đăng ký (theo nguyện vọng)", en: "Not registered, by choice" }, effect: kept };
    case "other":
      return { label: { vi: "Lý do khác: …", en: "Another reason: …" }, effect: kept };
  }
}
