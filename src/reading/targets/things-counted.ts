import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { whoIn } from "./base/who-in";
import type { Level } from "./quantity-in";
import type { Asked } from "./target-from";

/** What a plan counts beside people and units. */
const things =
  /^(?:xã|phường|huyện|tỉnh|hồ sơ|bài|tin|cuộc|đợt|buổi|lần|bản|triệu|tỷ|đồng(?! chí)|ngày|giờ|tháng|vụ|văn bản|mô hình|công trình|hội nghị|lớp|hộ|km|ha|kg|suất|tiêu chí)(?!\p{L})/u;
/** Words that end the name of what is counted. */
const behindName =
  /\b(?:tro len|tro xuong|duoc|dat|dang k[iy]|de nghi|la|co|tang|danh hieu|hinh thuc|cho|cua|do|va|o|tai|so voi)\b.*$/;

/** «Giấy khen do 03 xã ký», «05 học sinh được tặng Giấy khen»: the number is of something that no register of people holds. */
export function countsOtherThings({ isShare, after }: Level, { measure }: Asked): boolean {
  if (isShare || measure.kind !== "award") return false;
  if (things.test(after)) return true;
  if (measure.recipient === "collective") return false;
  const { said } = lettered(after.replace(/đ\/c/giu, "đồng chí").replace(/[,;:.(].*$/u, ""));
  const name = said.slice(0, awardsNamed(said)[0]?.from ?? said.length).replace(behindName, "");
  const { classes, positions, leftover } = whoIn(name);
  return leftover !== "" && classes.size === 0 && positions.length === 0;
}
