/** Who grants a Giấy khen or Bằng khen, where words name somebody. */
export type Authority =
  "director" | "provincial" | "ministerial" | "prime-minister" | "district" | "party" | "union" | "other-branch";

const named: readonly (readonly [Authority, RegExp])[] = [
  ["prime-minister", /thủ tướng/u],
  // «Ban Thường vụ Hội …», «Ban Thường vụ Liên đoàn Lao động …» are no committees of the Party.
  [
    "union",
    /(?<!\p{L})hội (?:liên hiệp|lhpn|phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|khuyến học|người cao tuổi)|(?:tw|trung ương) (?:hội|đoàn)(?!\p{L})|ủy ban mttq|mặt trận tổ quốc/u,
  ],
  [
    "party",
    /đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|đảng bộ|chi bộ|ban thường vụ(?! (?:công đoàn|liên đoàn|t?lđlđ|đoàn|thành đoàn|tỉnh đoàn))/u,
  ],
  ["union", /công đoàn|liên đoàn lao động|(?<!\p{L})t?lđlđ(?!\p{L})|đoàn thanh niên|thành đoàn|tỉnh đoàn/u],
  ["director", /giám đốc|gđ\s?sở|(?<!\p{L})sở(?!\p{L})|hiệu trưởng|thủ trưởng|chánh án|cục trưởng/u],
  ["district", /ubnd (?:huyện|thị xã|xã|phường|quận|thị trấn)|(?:cấp )?(?:huyện|xã|phường|quận)(?!\p{L})/u],
  ["provincial", /ubnd tỉnh|ubnd thành phố|ủy ban nhân dân tỉnh|uỷ ban nhân dân tỉnh|chủ tịch tỉnh|cấp tỉnh/u],
  [
    "ministerial",
    /bộ trưởng|(?<!\p{L})bộ (?=\p{Lu}|ngoại|nội|y|tư|tài|giáo|công|xây|giao|kế|khoa|văn|thông|lao|nông|quốc)/u,
  ],
  ["other-branch", /tổng cục|ngành/u],
];

/** The authority that words name first of all; null where they name none. */
function authorityNamed(words: string): Authority | null {
  const said = words.normalize("NFC").toLowerCase();
  return named.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** Whether an award named so may be counted for a target named so: only two different names exclude each other. */
export function mayBeSameAuthority(target: string, award: string): boolean {
  const asked = authorityNamed(target);
  const granted = authorityNamed(award);
  return asked === null || granted === null || asked === granted;
}

/**
 * Whether words name an award of the Party or of an association: the Law's glossary has none of those, so that a register
 * keeps them in their own words.
 */
export function isOfAssociation(words: string): boolean {
  const authority = authorityNamed(words);
  return authority === "party" || authority === "union";
}
