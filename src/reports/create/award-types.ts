/** «Loại khen thưởng»: what she chooses from; the tool does not guess it. */
export const awardTypes = [
  "Công trạng",
  "Chuyên đề (phong trào)",
  "Đột xuất",
  "Quá trình cống hiến",
  "Niên hạn",
  "Đối ngoại",
] as const;
