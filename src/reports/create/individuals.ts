import type { Person, Register, Unit } from "../../domain/register/register";
import type { Shown } from "./block";
import { isRegistering, type FormInput, type FormMaker } from "./form-input";
import type { BodyLine, FormDraft } from "./form-draft";
import { nominated } from "./nominated-individuals";
import { peopleByUnit } from "./people-by-unit";
import { peopleFoot } from "./people-foot";
import { addressOf, awardsOf, awardWords, initiativesOf, textOf } from "./person-cells";
import { roman } from "./roman";
import { officeSignatures } from "./signature";

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
    widths: [4.5, 8.8, 20, 14, 19, 19.3, 15.4, 18.5, 7.5],
    centred: [1, 2],
    shares: [],
    body,
    foot: [peopleFoot(ordinal)],
    bodySize: 12,
    lists: [],
    signatures: officeSignatures(profile),
  };
}

function registeredRow(person: Person, ordinal: number, unit: Unit | null, register: Register): readonly Shown[] {
  const awards = awardsOf(person);
  return [
    ordinal,
    addressOf(person, register),
    person.name,
    textOf(person, (entry) => entry.position),
    unit?.name ?? null,
    awardWords(awards, "title"),
    awardWords(awards, "award"),
    initiativesOf(person),
    null,
  ];
}
