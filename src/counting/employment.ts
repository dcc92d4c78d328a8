import type { Entry, StaffMember } from "../domain/register/register";

/**
 * Công chức, viên chức (`staff`) or người lao động hợp đồng (`contract`), as the workbook says so. `likely-contract`: only
 * the work suggests it (lái xe, bảo vệ, tạp vụ): never decided by us. `not-said`: nothing points either way.
 */
export type Employment = "staff" | "contract" | "likely-contract" | "not-said";

const contractWords =
  /hợp đồng|\bhđ\s?(?:lđ|68|111|161)\b|\bhđlđ\b|người lao động|(?<!\p{L})nlđ(?!\p{L})|nghị định (?:số )?(?:68|111|161)/u;
const supportWork = /lái xe|bảo vệ|tạp vụ|phục vụ|nấu ăn|cấp dưỡng|lao công|vệ sinh/u;

/** What the employment column says; else what position and remarks say. */
export function employmentOf(entries: readonly Entry[], staff: StaffMember | null): Employment {
  return employmentIn(staff === null ? entries : [...entries, staff]);
}

/** The same, from whatever rows speak of somebody. */
export function employmentIn(rows: readonly Pick<StaffMember, "employment" | "position" | "remarks">[]): Employment {
  for (const { employment } of rows) if (employment !== null) return employment.value;
  const said = rows
    .flatMap(({ position, remarks }) => [position, remarks])
    .map((cell) => cell?.text.normalize("NFC").toLowerCase() ?? "")
    .join(" | ");
  if (contractWords.test(said)) return "contract";
  return supportWork.test(said) ? "likely-contract" : "not-said";
}
