import type { DrawnSheet } from "../reading/grid-of";
import { unitForm } from "./small-office";

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Hoàng", "Đỗ", "Ngô"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Hồng"];
const GIVEN = [
  ["Bình", "Binh"],
  ["Cường", "Cuong"],
  ["Hà", "Ha"],
] as const;

const people = FAMILY.flatMap((family) =>
  MIDDLE.flatMap((middle) =>
    GIVEN.map(([given, typed]) => [`${family} ${middle} ${given}`, `${family} ${middle} ${typed}`] as const),
  ),
);

/** A staff list of 210 people in two units. */
export const manyPeople: DrawnSheet = {
  name: "Danh sách CBCCVC",
  rows: [
    "SỞ THỦY LỢI",
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025",
    "TT | Họ và tên | Chức vụ | Đơn vị",
    ...people.map(
      ([name], at) => `${String(at + 1)} | ${name} | Chuyên viên | ${at < 140 ? "Văn phòng" : "Phòng Đê điều"}`,
    ),
  ],
};

/** What the two units send: every given name typed without its marks. */
export const typedWithoutMarks = (["Văn phòng", "Phòng Đê điều"] as const).map((unit) => {
  const own = people.filter((_, at) => (at < 140 ? "Văn phòng" : "Phòng Đê điều") === unit);
  return [
    `${unit}.xlsx`,
    unitForm(
      unit,
      own.map(([, typed]) => `${typed} | Chuyên viên | x`),
    ),
  ] as const;
});
