import type { BySource, Source } from "../../counting/sources";
import type { SubjectKey } from "../../domain/recipient";
import type { Register } from "../../domain/register/register";
import { inSentence } from "../../domain/in-sentence";
import { implies } from "../../domain/targets/implied-awards";
import type { Shown } from "./block";
import type { FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { officeSignatures } from "./signature";
import { AS_REGISTERED, awardNames, comparison, titlesBySubject, titlesOf } from "./sources-compared";

/**
 * Đối chiếu đăng ký và kết quả: for each recipient what was registered, proposed, voted for and decided. Once there is
 * anything later than registrations, only those for whom the sources differ.
 */
export const registeredAgainstAttained: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: ({ reading, facts: { titles }, year, profile }) => {
    const all = titlesBySubject(titles);
    const isLater = titles.council.length + titles.pending.length + titles.decided.length > 0;
    const isRegistered = titles.registered.length > 0;
    const rows = recipientsOf(reading.register, titles).flatMap((recipient): readonly (readonly Shown[])[] => {
      const of = titlesOf(recipient.key, all);
      const note = comparison(of, titles);
      // Without registrations there is nothing to differ from: the results stand there whole.
      if (isLater && isRegistered && (note === null || note === AS_REGISTERED)) return [];
      return [
        [
          recipient.name,
          recipient.unit,
          awardNames(of.registered),
          awardNames(of.proposed) || null,
          awardNames(of.council) || null,
          awardNames(of.decided),
          decisionsOf(recipient.key, reading.register, year),
          note,
        ],
      ];
    });
    const body = rows.map((cells, index): BodyLine => ({ kind: "row", cells: [index + 1, ...cells] }));
    return [
      {
        sheetName: "Đăng ký và kết quả",
        titles: {
          title: "BẢNG ĐỐI CHIẾU",
          subtitle: `Đăng ký và kết quả danh hiệu thi đua năm ${String(year)}`,
          unitOfMeasure: null,
        },
        orientation: "landscape",
        heads: [
          "TT",
          "Họ và tên (tập thể)",
          "Đơn vị",
          "Đăng ký đầu năm",
          "Phòng đề nghị",
          "Hội đồng xét",
          { text: "Quyết định", under: ["Danh hiệu", "Số, ngày"] },
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 22.5, 19.5, 19.5, 10.5, 10.5, 17.5, 15.5, 6.8],
        centred: [1],
        shares: [],
        body,
        foot: footOf(titles),
        bodySize: 12,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

interface Recipient {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: string | null;
}

/** Everybody whom any source names: those who register, then those whom only a later source names. */
function recipientsOf({ collectives, people, units }: Register, titles: BySource): readonly Recipient[] {
  const unitName = (key: string | null) => units.find((unit) => unit.key === key)?.name ?? null;
  const known: Recipient[] = [
    ...collectives.map(({ key, name }) => ({ key, name, unit: null })),
    ...people.map(({ key, name, unit }) => ({ key, name, unit: unitName(unit) })),
  ];
  const seen = new Set(known.map(({ key }) => key));
  for (const { subject, kind, name, unit } of [...titles.council, ...titles.pending, ...titles.decided]) {
    if (seen.has(subject)) continue;
    seen.add(subject);
    known.push({ key: subject, name, unit: kind === "individual" ? unitName(unit) : null });
  }
  return known;
}

/** «87/QĐ-STP, 19/12/2025», each decision once. */
function decisionsOf(subject: SubjectKey, { results }: Register, year: number): string {
  const own = results.filter((each) => each.subject === subject && (each.year === null || each.year === year));
  const words = own.flatMap(({ decision, decidedOn }) =>
    decision === null
      ? []
      : [
          [decision.text, ...(decidedOn === null || decidedOn.text === decision.text ? [] : [decidedOn.text])].join(
            ", ",
          ),
        ],
  );
  return [...new Set(words)].join("; ");
}

/** «Đăng ký 42 LĐTT; Hội đồng xét 41; đã có quyết định 41.» */
function footOf(titles: BySource): readonly string[] {
  const workers = (source: Source) =>
    new Set(titles[source].filter(({ award }) => implies(award, "advanced-worker")).map(({ subject }) => subject)).size;
  if (titles.council.length + titles.decided.length === 0) return [];
  // «41» alone, where «LĐTT» was said before.
  const unit = titles.registered.length > 0 ? "" : " LĐTT";
  const parts = [
    titles.registered.length > 0
      ? `Đăng ký ${inSentence(workers("registered"))} LĐTT`
      : "Tệp chưa có danh sách đăng ký",
    ...(titles.council.length > 0 ? [`Hội đồng xét ${inSentence(workers("council"))}${unit}`] : []),
    ...(titles.decided.length > 0 ? [`đã có quyết định ${inSentence(workers("decided"))}${unit}`] : []),
  ];
  return [`${parts.join("; ")}.`];
}
