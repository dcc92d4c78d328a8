import type { AwardId } from "../../../src/domain/glossary/awards";

/** A title or an award with the ways in which offices head it. */
export interface Title {
  readonly award: AwardId;
  readonly kind: "individual" | "collective";
  readonly type: "Danh hiệu thi đua" | "Hình thức khen thưởng";
  readonly heads: readonly string[];
  /** People and collectives hold it under the same words: alone, a head must say whose. */
  readonly isShared: boolean;
}

const title = (award: AwardId, kind: Title["kind"], ...heads: readonly string[]): Title => ({
  award,
  kind,
  type: "Danh hiệu thi đua",
  heads,
  isShared: false,
});

const award = (award: AwardId, kind: Title["kind"], ...heads: readonly string[]): Title => ({
  award,
  kind,
  type: "Hình thức khen thưởng",
  heads,
  isShared: true,
});

const certificates = ["Giấy khen", "Giấy khen của Giám đốc Sở", "GK của GĐ Sở"];
const diplomas = ["Bằng khen UBND tỉnh", "BK UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"];

export const titles: readonly Title[] = [
  title("advanced-worker", "individual", "LĐTT", "Lao động tiên tiến", "Số LĐTT", "Danh hiệu LĐTT"),
  title(
    "grassroots-emulation-fighter",
    "individual",
    "CSTĐCS",
    "Chiến sĩ thi đua cơ sở",
    "CSTĐ cơ sở",
    "Chiến sỹ thi đua cấp cơ sở",
  ),
  title("provincial-emulation-fighter", "individual", "CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh"),
  award("certificate-of-merit", "individual", ...certificates),
  award("provincial-diploma-of-merit", "individual", ...diplomas),
  title("advanced-labor-collective", "collective", "TTLĐTT", "Tập thể lao động tiên tiến", "Tập thể LĐTT"),
  title("excellent-labor-collective", "collective", "TTLĐXS", "Tập thể lao động xuất sắc"),
  award("certificate-of-merit", "collective", ...certificates),
  award("provincial-diploma-of-merit", "collective", ...diplomas),
];

/** «Cá nhân» or «Tập thể», as a group's head says it. */
export function recipientHead({ kind }: Title): string {
  return kind === "individual" ? "Cá nhân" : "Tập thể";
}

/** One of the heads of a title; `isAlone`: nothing else says whose it is. */
export function headOf(title: Title, choice: number, isAlone: boolean): string {
  const words = title.heads[choice % title.heads.length] ?? "";
  return title.isShared && isAlone ? `${words} (${recipientHead(title).toLowerCase()})` : words;
}
