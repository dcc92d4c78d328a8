import type { DrawnRow, DrawnSheet } from "../reading/grid-of";

/** The cells of a work that a case changes; null leaves one blank. */
interface ChangedWork {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string | null;
  readonly progress?: string;
}

/** A list of fifty works in order, and below them one that differs as a case says (row 53). */
export function worksWith({
  title = "Trồng hàng cây trước trụ sở",
  start = "01/02/2026",
  end = "30/11/2026",
  progress = "10%",
}: ChangedWork = {}): readonly DrawnSheet[] {
  const works = Array.from({ length: 50 }, (_, n): DrawnRow => {
    const number = n + 1;
    return [number, `Tu sửa tuyến đường số ${String(number)}`, "Phòng Một", "01/02/2026", "30/11/2026", "10%"];
  });
  return [
    {
      rows: [
        "DANH SÁCH CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG NĂM 2026",
        "TT | Tên công trình, phần việc | Đơn vị thực hiện | Thời gian khởi công | Thời gian hoàn thành | Tiến độ (%)",
        ...works,
        [51, title, "Phòng Hai", start, end, progress],
      ],
    },
  ];
}
