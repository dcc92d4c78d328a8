const leading =
  /giám đốc|(?<!\p{L})(?:phó\s+)?(?:trưởng|chánh)(?!\p{L})|phó (?:trưởng )?phòng|hiệu trưởng|hiệu phó|chủ tịch|bí thư|cục trưởng|chi cục phó|đội trưởng|(?<!\p{L})(?:gđ|pgđ|tp|ptp|cvp|pcvp)(?!\p{L})/u;
const beneath = /kế toán trưởng|nhóm trưởng|tổ trưởng/u;

/** Whether a position is one of leadership (giám đốc, trưởng, phó phòng, chánh …); kế toán trưởng and team heads are not. */
export function isLeader(position: string): boolean {
  const said = position.normalize("NFC").toLowerCase();
  return leading.test(said.replace(beneath, ""));
}
