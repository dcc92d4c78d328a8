/** Giai đoạn: đăng ký đầu năm · sơ kết 6 tháng · bình xét cuối năm · trình khen · đã có quyết định. */
export const stages = ["registration", "mid-year", "review", "nomination", "decided"] as const;

export type Stage = (typeof stages)[number];
