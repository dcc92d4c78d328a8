import { fold } from "../../text/fold";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** The words of a plan that say how much and of whom, as they are typed without diacritics; the longer ones first. */
const marked: readonly (readonly [string, string])[] = [
  ["khong duoc qua", "không được quá"],
  ["khong vuot qua", "không vượt quá"],
  ["khong qua", "không quá"],
  ["khong duoi", "không dưới"],
  ["khong it hon", "không ít hơn"],
  ["it nhat", "ít nhất"],
  ["toi thieu", "tối thiểu"],
  ["toi da", "tối đa"],
  ["tro len", "trở lên"],
  ["tro xuong", "trở xuống"],
  ["tren", "trên"],
  ["duoi", "dưới"],
  ["tu", "từ"],
  ["den", "đến"],
  ["phan dau", "phấn đấu"],
  ["phan tram", "phần trăm"],
  ["ca nhan", "cá nhân"],
  ["tap the so", "tập thể sở"],
  ["tong so", "tổng số"],
  ["so ldtt", "số ldtt"],
  ["tap the", "tập thể"],
  ["phong", "phòng"],
  ["don vi", "đơn vị"],
  ["nguoi", "người"],
  ["dong chi", "đồng chí"],
  ["sang kien", "sáng kiến"],
  ["de tai", "đề tài"],
  ["noi dung", "nội dung"],
  ["hoan thanh", "hoàn thành"],
  ["xuat sac", "xuất sắc"],
  ["tot nhiem vu", "tốt nhiệm vụ"],
  ["nhiem vu", "nhiệm vụ"],
  ["xep loai", "xếp loại"],
  ["danh gia", "đánh giá"],
  ["toa an", "tòa án"],
  ["benh vien", "bệnh viện"],
  ["nha truong", "nhà trường"],
  ["truong", "trường"],
  ["co quan", "cơ quan"],
  ["nam", "năm"],
  ["ngay", "ngày"],
  ["thang", "tháng"],
  ["dat", "đạt"],
  ["duoc", "được"],
  ["de nghi", "đề nghị"],
  ["truoc", "trước"],
];
const words = new RegExp(`(?<!\\p{L})(${marked.map(([plain]) => plain).join("|")})(?!\\p{L})`, "gu");
const markOf: ReadonlyMap<string, string> = new Map(marked);

/**
 * `fold`, where a line is typed without any diacritics with those of the plan's own words put back («Tren 90%» → «trên
 * 90%»). One marked letter in the line shows that its writer types them: then nothing is guessed.
 */
export const foldPlan = remembered((text: string): string => {
  const folded = fold(text);
  return /[^\u0020-\u007E\s≥≤⩾⩽–]/u.test(folded)
    ? folded
    : folded.replace(words, (plain) => markOf.get(plain) ?? plain);
}, FEW_TEXTS);
