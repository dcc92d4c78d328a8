import { awardName, glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import { grades } from "../../domain/glossary/grades";
import type { Entry, PastAward, Person, Register, Unit } from "../../domain/register/register";
import type { Shown } from "./block";
import { headOfOffice, isRegistering, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import type { BodyLine, FormDraft } from "./layout";
import { roman } from "./page-top";
import { peopleByUnit } from "./people-by-unit";
import { councilSignatures, officeSignatures } from "./signature";

/** 5.3 Danh sách cá nhân: at registration by unit; from the review on one list per deciding authority. */
export const individuals: FormMaker = {
  page: "annex",
  enclosedWith: (stage) => (isRegistering(stage) ? "letter" : "submission"),
  drafts: (input) => (isRegistering(input.stage) ? [registered(input)] : nominated(input)),
};

function registered(input: FormInput): FormDraft {
  const { reading, year, profile } = input;
  const groups = peopleByUnit(reading.register);
  let ordinal = 0;
  const body = groups.flatMap(({ unit, people }, index): readonly BodyLine[] => [
    { kind: "section", text: `${roman(index + 1)}. ${(unit?.name ?? "Chưa rõ đơn vị").toLocaleUpperCase("vi")}` },
    ...people.map((person): BodyLine => {
      ordinal += 1;
      return { kind: "row", cells: registeredRow(person, ordinal, unit, reading.register) };
    }),
  ]);
  return {
    sheetName: "DS cá nhân",
    titles: {
      title: "DANH SÁCH CÁ NHÂN",
      subtitle: `Đăng ký danh hiệu thi đua và hình thức khen thưởng năm ${String(year)}`,
      unitOfMeasure: null,
    },
    orientation: "landscape",
    heads: [
      "TT",
      "Ông/Bà",
      "Họ và tên",
      "Chức vụ",
      "Đơn vị công tác",
      { text: "Nội dung đăng ký", under: ["Danh hiệu thi đua", "Hình thức khen thưởng"] },
      "Tên sáng kiến, đề tài đăng ký",
      "Ghi chú",
    ],
    numbering: null,
    widths: [5, 8, 22, 18, 21, 22, 19, 24, 10],
    centred: [1, 2],
    shares: [],
    body,
    foot: [`Danh sách này có ${two(ordinal)} người./.`],
    bodySize: 12,
    lists: [],
    signatures: officeSignatures(profile),
  };
}

function registeredRow(person: Person, ordinal: number, unit: Unit | null, register: Register): readonly Shown[] {
  const awards = awardsOf(person);
  const words = (kind: "title" | "award") =>
    awards
      .filter((award) => (glossaryEntry(award)?.kind ?? "award") === kind)
      .map((award) => awardName(award, "").vi)
      .filter((name) => name !== "")
      .join("; ");
  return [
    ordinal,
    addressOf(person, register),
    person.name,
    textOf(person, (entry) => entry.position),
    unit?.name ?? null,
    words("title"),
    words("award"),
    initiativesOf(person),
    null,
  ];
}

/**
 * «Ông/Bà» from the register's own column; never guessed from a name. A staff list that marks women alone (a column
 * «Nữ») says of everybody else in it that they are men.
 */
export function addressOf(person: Person, { staff }: Register): Shown {
  const gender =
    person.entries.find((entry) => entry.gender !== null)?.gender?.value ?? person.staff?.gender?.value ?? null;
  if (gender !== null) return gender === "female" ? "Bà" : "Ông";
  const told = new Set(staff.map((member) => member.gender?.value ?? null));
  return person.staff !== null && told.has("female") && !told.has("male") ? "Ông" : null;
}

export function awardsOf(person: { readonly entries: readonly Entry[] }): readonly AwardId[] {
  return [...new Set(person.entries.flatMap((entry) => entry.claims.map((claim) => claim.award)))];
}

export function textOf(person: Person, read: (entry: Entry) => { readonly text: string } | null): string | null {
  for (const entry of person.entries) {
    const found = read(entry);
    if (found !== null && found.text.trim() !== "") return found.text.trim();
  }
  return null;
}

export function initiativesOf(person: { readonly entries: readonly Entry[] }): string {
  return [...new Set(person.entries.flatMap((entry) => entry.initiatives.map((each) => each.value.trim())))].join("; ");
}

interface Authority {
  readonly sheetName: string;
  readonly proposal: (input: FormInput) => string;
  readonly awards: readonly { readonly award: AwardId; readonly section: (input: FormInput) => string }[];
  readonly council: boolean;
}

const byLevel: readonly Authority[] = [
  {
    sheetName: "DS cá nhân - Sở",
    proposal: ({ profile, year }) =>
      `Đề nghị ${headOfOffice(profile)} công nhận danh hiệu Lao động tiên tiến, Chiến sĩ thi đua cơ sở và tặng Giấy khen năm ${String(year)}`,
    awards: [
      { award: "grassroots-emulation-fighter", section: () => "DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ" },
      { award: "advanced-worker", section: () => "DANH HIỆU LAO ĐỘNG TIÊN TIẾN" },
      {
        award: "certificate-of-merit",
        section: ({ profile }) => `GIẤY KHEN CỦA ${headOfOffice(profile).toLocaleUpperCase("vi")}`,
      },
    ],
    council: true,
  },
  {
    sheetName: "DS cá nhân - tỉnh",
    proposal: ({ profile, year }) =>
      `Đề nghị Chủ tịch ${provinceOf(profile)} tặng danh hiệu Chiến sĩ thi đua cấp tỉnh và Bằng khen năm ${String(year)}`,
    awards: [
      { award: "provincial-emulation-fighter", section: () => "DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH" },
      {
        award: "provincial-diploma-of-merit",
        section: ({ profile }) => `BẰNG KHEN CỦA ${provinceOf(profile).toLocaleUpperCase("vi")}`,
      },
      { award: "diploma-of-merit", section: () => "BẰNG KHEN" },
    ],
    council: false,
  },
  {
    sheetName: "DS cá nhân - Bộ",
    proposal: ({ profile, year }) =>
      `Đề nghị Bộ trưởng ${ministryOf(profile)} tặng Bằng khen, Kỷ niệm chương năm ${String(year)}`,
    awards: [
      {
        award: "ministerial-diploma-of-merit",
        section: ({ profile }) => `BẰNG KHEN CỦA ${ministryOf(profile).toLocaleUpperCase("vi")}`,
      },
      { award: "commemorative-medal", section: () => "KỶ NIỆM CHƯƠNG" },
    ],
    council: false,
  },
];

/** One list per deciding authority; lists with nobody in them are not made, the first always is. */
function nominated(input: FormInput): readonly FormDraft[] {
  return byLevel
    .map((authority) => nominationList(authority, input))
    .filter((draft, index) => index === 0 || draft.body.length > 0);
}

function nominationList(authority: Authority, input: FormInput): FormDraft {
  const { reading, year, profile } = input;
  const people = new Set<string>();
  const filled = authority.awards
    .map(({ award, section }) => ({
      award,
      section,
      people: reading.register.people.filter((person) => awardsOf(person).includes(award)),
    }))
    .filter((each) => each.people.length > 0);
  const body = filled.flatMap(({ award, section, people: own }, index): readonly BodyLine[] => [
    { kind: "section", text: `${roman(index + 1)}. ${section(input)}` },
    ...own.map((person, at): BodyLine => {
      people.add(person.key);
      return { kind: "row", cells: nominatedRow(person, award, at + 1, input) };
    }),
  ]);
  return {
    sheetName: authority.sheetName,
    titles: {
      title: "DANH SÁCH CÁ NHÂN",
      subtitle: authority.proposal(input),
      unitOfMeasure: null,
      enclosedWith: authority.council ? "minutes" : "submission",
    },
    orientation: "landscape",
    heads: [
      "TT",
      "Ông/Bà",
      "Họ và tên",
      "Chức vụ, đơn vị công tác",
      `Kết quả đánh giá, xếp loại năm ${String(year)}`,
      { text: "Danh hiệu đã đạt (số, ngày quyết định)", under: [`Năm ${String(year - 2)}`, `Năm ${String(year - 1)}`] },
      "Sáng kiến, đề tài (số, ngày quyết định công nhận)",
      { text: "Kết quả bỏ phiếu", under: ["Số phiếu đồng ý", "Tổng số thành viên", "Tỷ lệ (%)"] },
      "Đề nghị",
      "Ghi chú",
    ],
    numbering: null,
    widths: [5, 7, 18, 20, 13, 13, 13, 18, 7, 8, 8, 13, 9],
    centred: [1, 2, 9, 10, 11],
    shares: [11],
    body,
    foot: [`Danh sách này có ${two(people.size)} người./.`],
    bodySize: 11,
    lists: [],
    signatures: authority.council ? councilSignatures(profile) : officeSignatures(profile),
  };
}

function nominatedRow(person: Person, award: AwardId, ordinal: number, input: FormInput): readonly Shown[] {
  const { reading, year, profile } = input;
  const unit = reading.register.units.find((each) => each.key === person.unit)?.name ?? null;
  const post = [textOf(person, (entry) => entry.position), unit, profile.organisation || null].filter(
    (part) => part !== null,
  );
  const grade = person.entries.find((entry) => entry.grade !== null)?.grade?.value ?? null;
  const past = (of: number) =>
    reading.register.history
      .filter((each) => each.subject === person.key && each.year === of)
      .map(pastText)
      .join("; ");
  const vote = person.entries.find((entry) => entry.voteShare !== null)?.voteShare?.value ?? null;
  const named = initiativesOf(person);
  return [
    ordinal,
    addressOf(person, reading.register),
    person.name,
    post.join(", "),
    grade === null ? null : grades[grade].vi,
    past(year - 2),
    past(year - 1),
    named,
    null,
    null,
    vote === null || vote.den === 0 ? null : Math.round((vote.num / vote.den) * 10_000) / 100,
    awardName(award, "").vi,
    null,
  ];
}

/** «Chiến sĩ thi đua cơ sở (số 45/QĐ-SNgV …)». */
export function pastText({ award, decision, name }: PastAward): string {
  const words = awardName(award, name.text).vi;
  return decision === null ? words : `${words} (${decision.text})`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
