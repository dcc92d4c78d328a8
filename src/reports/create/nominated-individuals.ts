import { awardName, type AwardId } from "../../domain/glossary/awards";
import { grades } from "../../domain/glossary/grades";
import type { PastAward, Person } from "../../domain/register/register";
import type { Shown } from "./block";
import { authorities, type Authority } from "./deciding-authorities";
import type { FormInput } from "./form-input";
import type { BodyLine, FormDraft } from "./form-draft";
import { addressOf, awardsOf, initiativesOf, textOf } from "./person-cells";
import { peopleFoot } from "./people-foot";
import { roman } from "./roman";
import { councilSignatures, officeSignatures } from "./signature";

/** 5.3b: one list per deciding authority; lists with nobody in them are not made, the first always is. */
export function nominated(input: FormInput): readonly FormDraft[] {
  return authorities
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
    widths: [4, 7.8, 14.5, 22, 9, 11.3, 11.3, 13.6, 6.9, 6.4, 6.6, 9, 4.6],
    centred: [1, 2, 9, 10, 11],
    shares: [11],
    body,
    foot: [peopleFoot(people.size)],
    bodySize: 11,
    lists: [],
    signatures: authority.council ? councilSignatures(profile) : officeSignatures(profile),
  };
}

function nominatedRow(person: Person, award: AwardId, ordinal: number, input: FormInput): readonly Shown[] {
  const { reading, year, profile } = input;
  const unit = reading.register.units.find((each) => each.key === person.unit) ?? null;
  // «Giám đốc, Sở Ngoại vụ»: nobody writes «Ban Giám đốc» behind a director's post.
  const room = unit?.kind === "leadership" ? null : (unit?.name ?? null);
  const post = [textOf(person, (entry) => entry.position), room, profile.organisation || null].filter(
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
function pastText({ award, decision, name }: PastAward): string {
  const words = awardName(award, name.text).vi;
  return decision === null ? words : `${words} (${decision.text})`;
}
