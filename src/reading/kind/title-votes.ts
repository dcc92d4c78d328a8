import type { ColumnRole } from "../../domain/form/column-role";
import type { FormKind } from "../../domain/form/form-kind";
import { shareOf } from "../../layout/column-content";
import { withoutConditions } from "../../vocabulary/asides";
import { isUnexplained } from "../columns/unexplained-columns";
import { type KindInput, type Vote, isClaim, registersInColumn } from "./form-kind-vote";

const TITLES: readonly (readonly [FormKind, number, RegExp, string])[] = [
  ["summary", 2.5, /tong hop(?! danh sach)|thong ke|bang so lieu|tong hop so lieu/, "tổng hợp"],
  ["summary", 3, /doi chieu|so sanh/, "đối chiếu"],
  ["registration", 2.5, /dang ky|giao uoc/, "đăng ký"],
  [
    "registration",
    2,
    /de nghi (?:khen|tang|cong nhan|xet|danh hieu|ubnd|chu tich|giam doc|bo )|binh xet|danh sach .{0,40}de nghi|trinh khen|suy ton/,
    "đề nghị",
  ],
  ["registration", 1, /danh hieu thi dua|thi dua,? khen thuong|khen thuong/, "thi đua, khen thưởng"],
  [
    "awards",
    3,
    /ket qua (?:khen|xet|binh xet|thi dua|danh hieu|cong nhan)|duoc (?:khen|tang|cong nhan|bieu duong)|kem theo quyet dinh|^(?!.*dang ky).*da co (?:qd|quyet dinh)\b|danh sach khen thuong|da khen/,
    "kết quả khen thưởng",
  ],
  [
    "history",
    4,
    /so theo doi|cac nam|qua trinh (?:khen|thi dua)|da dat|lich su|(?:3|03|5|05|ba|nam) nam (?:lien|gan|truoc|qua)|nam truoc|giai doan 20\d\d ?- ?20\d\d/,
    "các năm trước",
  ],
  [
    "staff",
    3,
    /danh sach (?:cbccvc|cbcc|can bo|cong chuc|vien chuc|nhan vien|nguoi lao dong|ccvc|giao vien|trich ngang|nhan su)|danh sach .{0,30}(?:cbccvc|can bo,? cong chuc|vien chuc)|trich ngang/,
    "danh sách cán bộ",
  ],
  ["initiatives", 3.5, /sang kien|de tai|giai phap/, "sáng kiến"],
  ["works", 4, /cong trinh|phan viec/, "công trình, phần việc"],
  ["tasks", 3, /nhiem vu|cong viec|chuong trinh cong tac|bang theo doi/, "nhiệm vụ"],
  [
    "targets",
    3.5,
    /chi tieu|muc tieu|\bke hoach (?:phat dong |to chuc |thuc hien |phong trao |cong tac )*thi dua/,
    "chỉ tiêu",
  ],
];

/** «Biểu tổng hợp đăng ký …» says of what it is a summary; «Tổng hợp danh sách …» is a list. «Thống kê đăng ký …» likewise. */
export const SUMMARY_OF = /(?:tong hop|thong ke) (?!danh sach|ca nhan|tap the)/;

/** What the words above the table and the name of its sheet speak for. */
export function titleVotes(input: KindInput): readonly Vote[] {
  const { title, formName, shownTitle, sheetName, columns, namesAwards } = input;
  const votes: Vote[] = [];
  const registersNow = registersInColumn(input);
  const claimsNothing = !namesAwards && !columns.some((column) => isClaim(column) || isUnexplained(column));
  const isOfPeople = listsPeople(input);
  const isSummaryOf = SUMMARY_OF.test(title) && !isOfPeople;
  // «Danh sách cán bộ, công chức đăng ký thi đua» says who registers, not that it is the staff list.
  const registers = /(?:dang ky|giao uoc|de nghi|xet) .{0,20}(?:thi dua|danh hieu|khen)/.test(title);
  for (const [kind, weight, pattern, words] of TITLES) {
    const inTitle = pattern.test(
      kind === "history" ? withoutConditions(formName) : kind === "initiatives" ? withoutConditions(title) : title,
    );
    const inName = pattern.test(sheetName);
    if (!inTitle && !inName) continue;
    const shown = inTitle ? shownTitle : sheetName;
    votes.push({
      kind,
      // «Đăng ký nghỉ phép», «đăng ký tập huấn»: without a title or award anywhere the word alone says little.
      weight:
        weight *
        (inTitle ? 1 : 0.6) *
        ((kind === "staff" && registers) || (kind === "history" && registersNow) || (kind === "summary" && isOfPeople)
          ? 0.3
          : kind !== "registration"
            ? 1
            : claimsNothing
              ? 0.2
              : isSummaryOf
                ? 0.5
                : 1),
      because: {
        source: "title",
        sentence: inTitle
          ? { vi: `Tên biểu nói về ${words}: «${shown}».`, en: `The title speaks of «${words}»: «${shown}».` }
          : {
              vi: `Tên sheet nói về ${words}: «${shown}».`,
              en: `The name of the sheet speaks of «${words}»: «${shown}».`,
            },
      },
    });
  }
  return votes;
}

/**
 * «Phiếu tổng hợp đăng ký …» over one line for each person with signs that nobody explains brings people together, and no
 * figures: what the signs say has to be asked.
 */
function listsPeople({ columns, contents }: KindInput): boolean {
  if (!columns.some(isUnexplained)) return false;
  return columns.some(({ role, column }) => {
    const content = NAMING.has(role) ? contents.find((one) => one.column === column) : undefined;
    return content !== undefined && content.filled >= 3 && shareOf(content, "person", "id") >= 0.6;
  });
}

const NAMING: ReadonlySet<ColumnRole> = new Set(["name", "family-name", "id-number"]);
