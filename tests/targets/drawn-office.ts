import type { Question } from "../../src/domain/answer";
import type { DrawnRow } from "../reading/grid-of";
import { checkDrawn, targetsOf } from "./check-drawn";

/** Eight people of three phòng, by hand; who is on contract and who did not register stands in the staff list. */
export const people: readonly DrawnRow[] = [
  "SỞ XÂY DỰNG TỈNH YÊN HẢI",
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ KHEN THƯỞNG NĂM 2026",
  "STT | Họ và tên | Giới tính | Chức vụ | Đơn vị | LĐTT | CSTĐCS | Giấy khen | Bằng khen UBND tỉnh | Tên sáng kiến",
  "1 | Lê Văn Nam | Nam | Chánh Văn phòng | Văn phòng | x | x | | x | Số hóa hồ sơ",
  "2 | Hồ Thị Lan | Nữ | Chuyên viên | Văn phòng | x | | x | |",
  "3 | Võ Đức Hùng | Nam | Trưởng phòng | Phòng Đo đạc | x | x | | | Bản đồ số",
  "4 | Mai Thị Hoa | Nữ | Chuyên viên | Phòng Đo đạc | x | x | x | |",
  "5 | Đỗ Văn Minh | Nam | Chuyên viên | Phòng Đo đạc |  |  | | |",
  "6 | Trần Thị Sen | Nữ | Trưởng phòng | Phòng Quy hoạch | x | | x | |",
  "7 | Bùi Văn Khang | Nam | Chuyên viên | Phòng Quy hoạch | x | | | |",
  "8 | Ngô Thị Mơ | Nữ | Chuyên viên | Phòng Quy hoạch | x | | x | |",
];

export const bodies: readonly DrawnRow[] = [
  "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Tên tập thể | Danh hiệu | Hình thức khen thưởng",
  "1 | Văn phòng | Tập thể lao động tiên tiến | ",
  "2 | Phòng Đo đạc | Tập thể lao động xuất sắc | Bằng khen UBND tỉnh",
  "3 | Phòng Quy hoạch | Tập thể lao động tiên tiến | Giấy khen",
];

export const staff: readonly DrawnRow[] = [
  "DANH SÁCH CBCCVC NĂM 2026",
  "STT | Họ và tên | Giới tính | Đơn vị | Loại",
  "1 | Lê Văn Nam | Nam | Văn phòng | Công chức",
  "2 | Hồ Thị Lan | Nữ | Văn phòng | Hợp đồng",
  "3 | Võ Đức Hùng | Nam | Phòng Đo đạc | Công chức",
  "4 | Mai Thị Hoa | Nữ | Phòng Đo đạc | Công chức",
  "5 | Đỗ Văn Minh | Nam | Phòng Đo đạc | Công chức",
  "6 | Trần Thị Sen | Nữ | Phòng Quy hoạch | Công chức",
  "7 | Bùi Văn Khang | Nam | Phòng Quy hoạch | Công chức",
  "8 | Ngô Thị Mơ | Nữ | Phòng Quy hoạch | Công chức",
  "9 | Hà Văn Tú | Nam | Phòng Quy hoạch | Công chức",
];

const title = "KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026";

/** The targets of one line of a plan of this office, measured; each as «id numerator/denominator status». */
export function ofLine(line: string): readonly string[] {
  return targetsOf([people, bodies, staff, [title, "I. CHỈ TIÊU", line]]);
}

/** The same with the ids of the questions about targets. */
export function askedBy(line: string): readonly string[] {
  const { questions }: { readonly questions: readonly Question[] } = checkDrawn([
    people,
    bodies,
    staff,
    [title, "I. CHỈ TIÊU", line],
  ]);
  return questions.map(({ id }) => id).filter((id) => id.startsWith("targets:"));
}
