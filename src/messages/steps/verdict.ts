import type { Bilingual } from "../../domain/bilingual";
import type { WorkLeft } from "../../domain/work-left";
import { besideParts, blockingParts, joined, keptParts, listed, part, shortByStage, shortInBrief } from "./work-parts";

/** Which sign stands beside the sentence: something to correct, to look at, to answer, or nothing. */
export type VerdictSign = "correct" | "review" | "question" | "clear";

/** «Nộp được chưa?» in one sentence. It never promises that the file will be accepted. */
export interface Verdict {
  readonly sign: VerdictSign;
  /** The first heading of the first page. */
  readonly full: Bilingual;
  /** What that sentence begins with, where a second one tells what stands beside it: the first weighs more. */
  readonly first: Bilingual | null;
  /** Above every other page. */
  readonly short: Bilingual;
  /** Green: steps one to four are done. */
  readonly isGood: boolean;
}

/** Where the pane stands when it is asked. */
export type Situation =
  /** `share` from 0 to 1. */
  | { readonly kind: "first-check"; readonly share: number }
  | { readonly kind: "unread"; readonly what: Bilingual; readonly next: Bilingual }
  | { readonly kind: "checked"; readonly work: WorkLeft };

/** The first sentence that holds, from «not read» to «the copy was saved». */
export function verdictOf(situation: Situation): Verdict {
  switch (situation.kind) {
    case "first-check": {
      const percent = String(Math.round(situation.share * 100));
      const full = { vi: `Đang đọc các biểu… ${percent}%`, en: `Reading the forms… ${percent}%` };
      return asking(full, full);
    }
    case "unread": {
      const { what, next } = situation;
      return asking(
        {
          vi: `Chưa đọc được tệp. ${what.vi} ${next.vi}`,
          en: `The file could not be read. ${what.en} ${next.en}`,
        },
        { vi: "Chưa đọc được tệp", en: "Not read yet" },
      );
    }
    case "checked":
      return ofWork(situation.work);
  }
}

function ofWork(work: WorkLeft): Verdict {
  const { reading, targets } = work;
  if (reading.isBlank) return blank;
  if (!reading.hasRegistration) return withoutRegistration(reading.sheets);
  if (targets.lacksHeadcount) return withoutHeadcount(work);
  const blocking = blockingParts(work, reading.questions);
  if (blocking.length > 0) return open(work, blocking);
  const beside = besideParts(work);
  if (targets.kept + targets.keptUnknown > 0 && (beside.length > 0 || !isDone(work))) return kept(work, beside);
  if (beside.length > 0) return toReview(work, beside);
  return toFinish(work);
}

const nothingToCorrect: Bilingual = {
  vi: "Chưa thấy chỗ nào phải sửa.",
  en: "Nothing was found that must be corrected.",
};

const blank: Verdict = asking(
  {
    vi: "Tệp đang mở chưa có dữ liệu. Anh/chị mở tệp đăng ký của cơ quan, hoặc thử với dữ liệu mẫu.",
    en: "The open workbook is empty. Open your registration, or try the sample.",
  },
  { vi: "Chưa thấy biểu đăng ký", en: "No registration form" },
);

function withoutRegistration(sheets: readonly string[]): Verdict {
  const [count, names] = [String(sheets.length), sheets.join(", ")];
  return asking(
    {
      vi: `Chưa tìm thấy biểu đăng ký trong tệp. Đã xem ${count} sheet: ${names}. Bấm «Chọn vùng bảng» để chọn vùng bảng.`,
      en: `No registration form was found. Sheets looked at (${count}): ${names}. Press Point at the table.`,
    },
    { vi: "Chưa thấy biểu đăng ký", en: "No registration form" },
  );
}

/** The question about the number of people is what the sentence says already. */
function withoutHeadcount(work: WorkLeft): Verdict {
  const blocking = blockingParts(work, work.reading.questions - work.reading.headcounts);
  const sentence: Bilingual = {
    vi: "Chưa kết luận được: tệp chưa có danh sách CBCCVC nên chưa tính được tỷ lệ.",
    en: "No answer yet: the workbook has no staff list, so the shares cannot be worked out.",
  };
  const full =
    blocking.length === 0
      ? sentence
      : {
          vi: `${sentence.vi} Trước khi trình ký còn ${listed(blocking, "vi")}.`,
          en: `${sentence.en} ${joined(blocking, "en")} left before it is signed.`,
        };
  return asking(full, { vi: "Chưa có số CBCCVC", en: "Staff number missing" });
}

function open(work: WorkLeft, blocking: readonly Bilingual[]): Verdict {
  const beside = besideParts(work);
  const full = {
    vi: `Trước khi trình ký còn ${listed(blocking, "vi")}.`,
    en: `${joined(blocking, "en")} left before it is signed.`,
  };
  const { reading, findings, targets, stage } = work;
  const short = shortInBrief(stage);
  const counts = [
    ...(reading.questions > 0 ? [part(reading.questions, "câu hỏi", "question", "questions")] : []),
    ...(findings.errors > 0 ? [part(findings.errors, "phải sửa", "to correct", "to correct")] : []),
    ...(targets.missed > 0 ? [part(targets.missed, short.vi, short.en, short.en)] : []),
    ...(findings.warnings > 0 ? [part(findings.warnings, "rà soát", "to review", "to review")] : []),
  ];
  return {
    sign: "correct",
    ...withBeside(full, beside),
    short: {
      // «Còn 2 chậm» is no sentence: what targets are called stands alone.
      vi: `${reading.questions + findings.errors > 0 ? "Còn " : ""}${counts.map(({ vi }) => vi).join(" · ")}`,
      en: counts.map(({ en }) => en).join(" · "),
    },
    isGood: false,
  };
}

function kept({ targets, stage }: WorkLeft, beside: readonly Bilingual[]): Verdict {
  const whole = keptParts(targets, shortByStage(stage), { vi: "chỉ tiêu ", one: "target ", many: "targets " });
  const brief = keptParts(targets, shortInBrief(stage), { vi: "", one: "", many: "" });
  const reasoned = { vi: `${joined(whole, "vi")}, đã ghi lý do.`, en: `${joined(whole, "en")}, with a reason.` };
  return {
    sign: "review",
    ...withBeside({ vi: `${nothingToCorrect.vi} ${reasoned.vi}`, en: `${nothingToCorrect.en} ${reasoned.en}` }, beside),
    short: {
      vi: `${brief.map(({ vi }) => vi).join(" · ")}, đã ghi lý do`,
      en: `${brief.map(({ en }) => en).join(" · ")}, with a reason`,
    },
    isGood: false,
  };
}

function toReview({ findings }: WorkLeft, beside: readonly Bilingual[]): Verdict {
  return {
    sign: "review",
    full: {
      vi: `${nothingToCorrect.vi} Còn ${joined(beside, "vi")} trước khi trình ký.`,
      en: `${nothingToCorrect.en} ${joined(beside, "en")} left before it is signed.`,
    },
    first: nothingToCorrect,
    short:
      findings.warnings > 0
        ? { vi: `Còn ${String(findings.warnings)} việc cần rà soát`, en: `${String(findings.warnings)} to review` }
        : { vi: `Còn ${joined(beside, "vi")}`, en: joined(beside, "en") },
    isGood: false,
  };
}

function toFinish({ fill, copy }: WorkLeft): Verdict {
  if (fill !== null && fill.forms > 0) {
    const forms = String(fill.forms);
    return {
      sign: "clear",
      full: {
        vi: `${nothingToCorrect.vi} Còn ${forms} biểu chưa điền số mới nhất.`,
        en: `${nothingToCorrect.en} ${part(fill.forms, "", "form does", "forms do").en} not hold the latest figures yet.`,
      },
      first: nothingToCorrect,
      short: { vi: `Còn ${forms} biểu chưa điền`, en: part(fill.forms, "", "form to fill", "forms to fill").en },
      isGood: false,
    };
  }
  if (copy !== null && !copy.isOutdated) {
    return {
      sign: "clear",
      full: {
        vi: `Đã lưu bản để nộp lúc ${copy.at}. ${nothingToCorrect.vi}`,
        en: `The copy was saved at ${copy.at}. ${nothingToCorrect.en}`,
      },
      first: null,
      short: { vi: `Đã lưu lúc ${copy.at}`, en: `Saved at ${copy.at}` },
      isGood: true,
    };
  }
  return {
    sign: "clear",
    full: fill === null ? nothingToCorrect : fill.agreeing === 0 ? withoutForms : withForms,
    first: null,
    short: { vi: "Chưa thấy chỗ nào phải sửa", en: "Nothing to correct" },
    isGood: fill !== null,
  };
}

const withForms: Bilingual = {
  vi: "Chưa thấy chỗ nào phải sửa; các biểu đã khớp số liệu trong tệp. Còn bước lưu bản để nộp.",
  en: "Nothing was found that must be corrected; the forms hold the right figures. The copy is left to save.",
};

/** No summary form was found: nothing may be said of what it holds. */
const withoutForms: Bilingual = {
  vi: "Chưa thấy chỗ nào phải sửa. Còn bước lưu bản để nộp.",
  en: "Nothing was found that must be corrected. The copy is left to save.",
};

/** Whether nothing is left but, perhaps, to save the copy. */
function isDone({ fill, copy }: WorkLeft): boolean {
  return fill?.forms === 0 && copy !== null && !copy.isOutdated;
}

function asking(full: Bilingual, short: Bilingual): Verdict {
  return { sign: "question", full, first: null, short, isGood: false };
}

/** «… Ngoài ra còn …»: what stands against it first, then what she may look at. */
function withBeside(first: Bilingual, beside: readonly Bilingual[]): Pick<Verdict, "full" | "first"> {
  if (beside.length === 0) return { full: first, first: null };
  return {
    full: {
      vi: `${first.vi} Ngoài ra còn ${joined(beside, "vi")}.`,
      en: `${first.en} Besides: ${joined(beside, "en")}.`,
    },
    first,
  };
}
