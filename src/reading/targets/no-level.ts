import { lettersOf } from "../../domain/glossary/letters";
import { awardsNamed } from "./award-asked";
import { FEW_TEXTS, remembered } from "../../text/remembered";

const negated = /\b(?:khong|chua) (?:(?:de|co|dat|duoc|dang k[iy]|giu|cong nhan|tang|danh hieu|ca nhan|nguoi|nao) ?)+$/;

/** «Số đơn vị không có CSTĐCS», «tỷ lệ cá nhân không đạt LĐTT»: those are asked for who do not hold it, and no count of ours is. */
export const asksForOpposite = remembered((text: string): boolean => {
  const said = lettersOf(text);
  return awardsNamed(said).some(({ from }) => negated.test(said.slice(0, from)));
}, FEW_TEXTS);

const person = "(?:người|cá nhân|đồng chí|công chức|viên chức|cán bộ|lđtt|đảng viên)";
const counted = "(?:\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
const ratio = new RegExp(
  `(?<![\\p{L}\\d])(?:${counted} (?:trong|trên) (?:số )?${counted} (?:${person}|danh hiệu|hình thức|tiêu chí|nội dung)|cứ (?:mỗi )?${counted} ${person}|${counted} ${person}[^,;.]{0,40} được xét (?:không quá|tối đa|nhiều nhất)? ?${counted} )`,
  "iu",
);

/** «2 trong 3 người của Tổ», «cứ 05 công chức có 01 …», «08 LĐTT được xét 01 CSTĐCS»: two numbers of which neither is the level. */
export const isRatio = remembered((text: string): boolean => ratio.test(text.normalize("NFC")), FEW_TEXTS);

const condition = /^(?:\p{L}+,? ){1,4}nào .{3,120}? thì /iu;
const onlyIf = /^(?:nếu|(?:trong )?trường hợp) (?=.*\d).{3,160}? thì /iu;
const namedUnits = /^cả (?:\d+|hai|ba|bốn|năm|sáu) (?:phòng|khoa|tổ|đội|đơn vị|trung tâm|ban) \([^()]+,[^()]+\)/iu;

/** «Đơn vị nào đăng ký … thì phải có …», «cả ba phòng (A, B, C) cùng đạt …»: asked of some units, which no figure of all tells. */
export const isOfSomeUnits = remembered((text: string): boolean => {
  const said = text.normalize("NFC");
  return condition.test(said) || onlyIf.test(said) || namedUnits.test(said);
}, FEW_TEXTS);

const sumOrVote =
  /\d(?:[.,]\d+)? ?(?:lần )?(?:mức )?lương (?:cơ sở|tối thiểu)|\d(?:[.,]\d+)? lần (?:mức )?lương|\d ?% (?:số |tổng số )*(?:phiếu|thành viên|ý kiến)/iu;

/** «0,3 lần mức lương cơ sở», «từ 80% phiếu đồng ý»: money and votes beside a title are nothing to reach. */
export const isSumOrVote = remembered((text: string): boolean => sumOrVote.test(text.normalize("NFC")), FEW_TEXTS);
