import type { Bilingual } from "../domain/bilingual";
import type { ColumnRole } from "../domain/form/column-role";
import type { ColumnReading } from "../domain/form/form";
import { awardName } from "../domain/glossary/awards";

/** What a column is called in a sentence: «Họ và tên», «dấu Lao động tiên tiến». */
export function columnRoleName(reading: ColumnReading): Bilingual {
  if (reading.award !== null) {
    const award = awardName(reading.award, "danh hiệu khác");
    const role = WITH_AWARD[reading.role];
    if (role) return { vi: `${role.vi} ${award.vi}`, en: `${role.en} ${award.en}` };
  }
  return NAMES[reading.role];
}

const WITH_AWARD: Partial<Record<ColumnRole, Bilingual>> = {
  mark: { vi: "cột đánh dấu", en: "the marks for" },
  figure: { vi: "số lượng", en: "the number of" },
  share: { vi: "tỷ lệ", en: "the share of" },
  "times-won": { vi: "số lần đạt", en: "how often was won" },
};

const NAMES: Readonly<Record<ColumnRole, Bilingual>> = {
  number: { vi: "Số thứ tự", en: "the running number" },
  "form-of-address": { vi: "Cách xưng hô, cấp bậc", en: "the form of address or rank" },
  name: { vi: "Họ và tên hoặc tên tập thể", en: "the name" },
  "family-name": { vi: "Họ và tên đệm", en: "the family and middle names" },
  "given-name": { vi: "Tên", en: "the given name" },
  "id-number": { vi: "Số định danh", en: "the ID number" },
  "birth-date": { vi: "Ngày sinh", en: "the birth date" },
  gender: { vi: "Giới tính", en: "the gender" },
  unit: { vi: "Đơn vị", en: "the unit" },
  position: { vi: "Chức vụ", en: "the position" },
  "position-and-unit": { vi: "Chức vụ, đơn vị công tác", en: "position and unit" },
  employment: { vi: "Loại hợp đồng, biên chế", en: "the kind of employment" },
  "recruitment-date": { vi: "Ngày tuyển dụng", en: "the recruitment date" },
  "recipient-kind": { vi: "Phân loại cá nhân, tập thể", en: "individual, collective or family" },
  headcount: { vi: "Tổng số người", en: "the number of people" },
  mark: { vi: "cột đánh dấu danh hiệu", en: "the marks for a title" },
  title: { vi: "Danh hiệu thi đua", en: "the title" },
  award: { vi: "Hình thức khen thưởng", en: "the award" },
  "title-or-award": { vi: "Danh hiệu thi đua, hình thức khen thưởng", en: "the title or award" },
  "award-code": { vi: "Mã danh hiệu, hình thức khen thưởng", en: "the code of a title or award" },
  "times-won": { vi: "Số lần đạt", en: "how often a title was won" },
  "past-title": { vi: "Danh hiệu đã đạt", en: "a title of a past year" },
  year: { vi: "Năm", en: "the year" },
  decision: { vi: "Số, ngày quyết định", en: "number and date of the decision" },
  "deciding-authority": { vi: "Cấp quyết định", en: "the deciding level" },
  "award-type": { vi: "Loại khen thưởng", en: "the type of commendation" },
  grade: { vi: "Mức xếp loại", en: "the grade" },
  discipline: { vi: "Kỷ luật", en: "discipline" },
  initiative: { vi: "Sáng kiến, đề tài", en: "the initiative" },
  "initiative-level": { vi: "Cấp công nhận", en: "the level of recognition" },
  "co-authors": { vi: "Đồng tác giả", en: "the co-authors" },
  achievement: { vi: "Thành tích", en: "the achievement" },
  votes: { vi: "Số phiếu", en: "the votes" },
  "vote-share": { vi: "Tỷ lệ phiếu", en: "the share of votes" },
  remarks: { vi: "Ghi chú", en: "the remarks" },
  content: { vi: "Nội dung công việc", en: "the work or task" },
  "assigned-by": { vi: "Cơ quan giao", en: "who assigned it" },
  "lead-unit": { vi: "Đơn vị chủ trì", en: "the unit in charge" },
  "supporting-unit": { vi: "Đơn vị phối hợp", en: "the supporting unit" },
  start: { vi: "Thời gian bắt đầu", en: "the start" },
  deadline: { vi: "Thời hạn hoàn thành", en: "the deadline" },
  progress: { vi: "Tiến độ", en: "the progress" },
  state: { vi: "Tình trạng", en: "the state" },
  result: { vi: "Kết quả", en: "the result" },
  "target-label": { vi: "Chỉ tiêu", en: "the target" },
  "target-object": { vi: "Đối tượng", en: "whom the target is about" },
  comparator: { vi: "Phép so", en: "the comparison" },
  threshold: { vi: "Mức", en: "the level" },
  "measure-unit": { vi: "Đơn vị tính", en: "the unit of measure" },
  denominator: { vi: "Mẫu số", en: "the denominator" },
  stage: { vi: "Giai đoạn", en: "the stage" },
  basis: { vi: "Căn cứ", en: "the basis" },
  "attested-result": { vi: "Kết quả xác nhận", en: "the attested result" },
  "attested-evidence": { vi: "Minh chứng", en: "the evidence" },
  figure: { vi: "Số liệu", en: "a figure" },
  share: { vi: "Tỷ lệ", en: "a share" },
  assessment: { vi: "Đánh giá", en: "the assessment" },
  other: { vi: "cột khác", en: "something else" },
};
