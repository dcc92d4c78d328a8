import { asTyped } from "../text/as-typed";
import type { Entry, StaffMember } from "../domain/register/register";
import { ownWords } from "./own-words";

/**
 * Công chức, viên chức (`staff`) or người lao động hợp đồng (`contract`), as the workbook says so. `likely-contract`: only
 * the work suggests it (lái xe, bảo vệ, tạp vụ): never decided by us. `not-said`: nothing points either way.
 */
export type Employment = "staff" | "contract" | "likely-contract" | "not-said";

const contract = asTyped(
  "hợp đồng(?! (?:mua|bán|thuê|kinh tế|dịch vụ|đấu thầu|thầu|xây|tư vấn|thi công|thương mại|bảo hiểm|tín dụng))|hđ ?(?:lđ|68|111|161)|người lao động|nlđ|nghị định (?:số )?(?:68|111|161)",
);
/** Work done on contracts: «lập hợp đồng», «kiểm soát hợp đồng». */
const onContracts = asTyped("(?:lập|soạn|kiểm soát|lưu trữ|thực hiện|thương thảo) hợp đồng");
/** «bảo vệ thực vật», «vệ sinh an toàn thực phẩm», «phục vụ bạn đọc» are professions of another kind. */
const support = asTyped(
  "lái xe|bảo vệ(?! (?:thực vật|môi trường|rừng|chính trị|bí mật|nền tảng|quyền|trẻ em|sức khỏe|người|tài nguyên|nguồn lợi|dữ liệu))|tạp vụ|phục vụ(?! (?:bạn đọc|người đọc|nhân dân))|nấu ăn|cấp dưỡng|lao công|vệ sinh(?! (?:an toàn|môi trường|dịch tễ|lao động|thú y|phòng dịch))",
);

/** Whether a post is one that bodies fill by contract: lái xe, bảo vệ, tạp vụ, phục vụ … */
export function isSupportWork(position: string): boolean {
  return ownWords(position).some((part) => support.test(part));
}

/** What the employment column says; else what position and remarks say. */
export function employmentOf(entries: readonly Entry[], staff: StaffMember | null): Employment {
  return employmentIn(staff === null ? entries : [...entries, staff]);
}

/** The same, from whatever rows speak of somebody. */
export function employmentIn(rows: readonly Pick<StaffMember, "employment" | "position" | "remarks">[]): Employment {
  for (const { employment } of rows) if (employment !== null) return employment.value;
  const said = rows
    .flatMap(({ position, remarks }) => [position, remarks])
    .flatMap((cell) => (cell === null ? [] : ownWords(cell.text)));
  if (said.some((part) => contract.test(part) && !onContracts.test(part))) return "contract";
  return said.some((part) => support.test(part)) ? "likely-contract" : "not-said";
}
