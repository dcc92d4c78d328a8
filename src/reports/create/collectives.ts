import type { AwardId } from "../../domain/glossary/awards";
import { grades } from "../../domain/glossary/grades";
import type { Collective, Unit } from "../../domain/register/register";
import { evaluate } from "../fill/evaluate";
import { everybody, type Source } from "../fill/source";
import type { Shown } from "./block";
import { headOfOffice, isRegistering, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import { awardsOf, awardWords } from "./person-cells";
import { roman } from "./roman";
import type { BodyLine, FormDraft } from "./form-draft";
import { officeSignatures } from "./signature";

/** 5.4 Danh sách tập thể; from the review on one list per deciding authority. */
export const collectives: FormMaker = {
  page: "annex",
  enclosedWith: (stage) => (isRegistering(stage) ? "letter" : "submission"),
  drafts: (input) => {
    if (isRegistering(input.stage)) {
      const subtitle = `Đăng ký danh hiệu thi đua và hình thức khen thưởng năm ${String(input.year)}`;
      return [listOf(input, "DS tập thể", subtitle, null)];
    }
    const { profile, year } = input;
    const proposed = (who: string) =>
      `Đề nghị ${who} tặng danh hiệu thi đua và hình thức khen thưởng năm ${String(year)}`;
    const own = listOf(input, "DS tập thể - Sở", proposed(headOfOffice(profile)), [
      "advanced-labor-collective",
      "advanced-unit",
      "certificate-of-merit",
    ]);
    const province = listOf(input, "DS tập thể - tỉnh", proposed(`Chủ tịch ${provinceOf(profile)}`), [
      "excellent-labor-collective",
      "determined-to-win-unit",
      "provincial-emulation-flag",
      "provincial-diploma-of-merit",
      "diploma-of-merit",
    ]);
    const ministry = listOf(input, "DS tập thể - Bộ", proposed(`Bộ trưởng ${ministryOf(profile)}`), [
      "ministerial-emulation-flag",
      "ministerial-diploma-of-merit",
    ]);
    return [own, ...[province, ministry].filter((draft) => draft.body.some((line) => line.kind === "row"))];
  },
};

function listOf(input: FormInput, sheetName: string, subtitle: string, only: readonly AwardId[] | null): FormDraft {
  const { reading, profile } = input;
  const { register } = reading;
  const collectiveOf = (unit: Unit) => register.collectives.find((each) => each.unit === unit.key) ?? null;
  const listed = (unit: Unit) =>
    only === null || (collectiveOf(unit) !== null && awardsFor(collectiveOf(unit), only).length > 0);
  const sections: readonly { readonly text: string; readonly units: readonly Unit[] }[] = [
    { text: "TẬP THỂ SỞ", units: register.units.filter((unit) => unit.kind === "whole-body" && listed(unit)) },
    {
      text: "CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ",
      units: register.units.filter((unit) => unit.kind === "department" && listed(unit)),
    },
    {
      text: "TỔ CHỨC ĐẢNG, ĐOÀN THỂ (theo dõi)",
      units: only === null ? register.units.filter((unit) => unit.kind === "association") : [],
    },
  ];
  const body = sections
    .filter(({ units }) => units.length > 0)
    .flatMap(({ text, units }, section): readonly BodyLine[] => [
      { kind: "section", text: `${roman(section + 1)}. ${text}` },
      ...units.map((unit, index): BodyLine => ({
        kind: "row",
        cells: rowOf(unit, collectiveOf(unit), index + 1, input, only),
      })),
    ]);
  return {
    sheetName,
    titles: { title: "DANH SÁCH TẬP THỂ", subtitle, unitOfMeasure: null },
    orientation: "landscape",
    heads: [
      "TT",
      "Tên tập thể",
      "Tổng số người",
      { text: "Lao động tiên tiến", under: ["Số lượng", "Tỷ lệ (%)"] },
      "Số Chiến sĩ thi đua cơ sở",
      "Mức độ hoàn thành nhiệm vụ",
      { text: "Nội dung đăng ký", under: ["Danh hiệu thi đua", "Hình thức khen thưởng"] },
      "Kết quả bỏ phiếu (số phiếu/tổng số)",
      "Số, ngày quyết định",
      "Ghi chú",
    ],
    numbering: null,
    widths: [4.7, 22.5, 7, 7.2, 8.3, 8, 10, 16, 14.5, 12.2, 9.6, 7],
    centred: [1, 3, 4, 5, 6],
    shares: [5],
    body,
    foot: [],
    bodySize: 12,
    lists: [],
    signatures: officeSignatures(profile),
  };
}

function awardsFor(collective: Collective | null, only: readonly AwardId[] | null): readonly AwardId[] {
  const awards = collective === null ? [] : awardsOf(collective);
  return only === null ? awards : awards.filter((award) => only.includes(award));
}

function rowOf(
  unit: Unit,
  collective: Collective | null,
  ordinal: number,
  input: FormInput,
  only: readonly AwardId[] | null,
): readonly Shown[] {
  const registering = isRegistering(input.stage);
  const grade = registering ? null : (collective?.entries.find((entry) => entry.grade !== null)?.grade?.value ?? null);
  // Chi bộ and associations are watched: their grade is all the form says of them.
  if (unit.kind === "association")
    return [ordinal, unit.name, null, null, null, null, grade === null ? null : grades[grade].vi];
  const scope: Source & { readonly kind: "headcount" } =
    unit.kind === "whole-body"
      ? { kind: "headcount", who: everybody, scope: { kind: "whole" } }
      : { kind: "headcount", who: everybody, scope: { kind: "units", units: [unit.key] } };
  const count = (source: Source): number => {
    const { value } = evaluate(source, input.facts);
    return typeof value === "number" ? value : 0;
  };
  const people = count(scope);
  const holding = (award: AwardId) =>
    count({
      kind: "award",
      award,
      recipient: "individual",
      who: everybody,
      standing: "registered",
      scope: scope.scope,
    });
  const workers = holding("advanced-worker");
  const awards = awardsFor(collective, only);
  return [
    ordinal,
    unit.name,
    people || null,
    workers || null,
    people > 0 && workers > 0 ? Math.round((workers / people) * 10_000) / 100 : null,
    holding("grassroots-emulation-fighter") || null,
    grade === null ? null : grades[grade].vi,
    awardWords(awards, "title"),
    awardWords(awards, "award"),
    null,
    null,
    null,
  ];
}
