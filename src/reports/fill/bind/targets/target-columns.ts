import { labelColumns } from "../../read-table/label-columns";
import { headOf, type Table, type TableColumn } from "../../read-table/table";
import type { TargetPart } from "../../source";
import { folded } from "../../words";

const LEVEL = /\b(muc|yeu cau|ke hoach|chi tieu duoc giao|chi tieu nam|phan dau)\b/;
/** With its diacritics: «Giáo viên» asks for no level. */
const ASSIGNED = /(^|\P{L})giao(\P{L}|$)/iu;
const LABEL = /^(ten |noi dung |cac )?(chi tieu|noi dung|tieu chi|muc tieu|danh hieu)\b/;
const HERS = /^(ghi chu|can cu|don vi tinh|dvt|minh chung|giai doan|phep so|mau so tinh|thoi han|phu trach)\b/;
/** Figures of another time stand beside ours. */
const EARLIER = /\bdang ky dau nam\b|\bnam truoc|cung ky\b/;
const DIFFERENCE = /^(thua|chenh lech|tang giam)\b/;
const ASSESSMENT =
  /^(danh gia|dat chua dat|dat khong dat|ket luan|so voi (chi tieu|ke hoach|muc)|dat hay|xep loai|nhan xet)\b/;
const NEEDED = /^(muc can co|can co|so luong can|so can)\b/;
const DENOMINATOR = /^(tren tong so|mau so|tong so (cbccvc|nguoi|phong|don vi)|tong so)\b/;
const SHARE = /^(ty le|ti le)\b/;
const VALUE =
  /^(so luong|sl|so(?! voi)|so dang ky|dang ky|so dat|thuc hien|dat duoc|ket qua dang ky|ket qua thuc hien|ket qua dat|so lieu|dang ky nam)\b/;

/** Whether a table sets figures against targets: a label, the level asked for, and columns that answer it. */
export function isTargetTable(table: Table): boolean {
  const { name } = labelColumns(table);
  const label = table.columns.find((column) => column.column === name);
  if (!label || !LABEL.test(lastOf(label))) return false;
  // The sheet «Chỉ tiêu» itself states targets and answers none.
  if (table.columns.some((column) => /^(phep so|ket qua xac nhan)\b/.test(lastOf(column)))) return false;
  const parts = table.columns.map((column) => targetPartOf(column, null));
  const level = table.columns.some(
    (column, at) => column.column !== name && statesLevel(headOf(column)) && parts[at] === null,
  );
  return level && parts.some((part) => part !== null);
}

/** What a column of a target table asks for; null: hers. */
export function targetPartOf(column: TableColumn, table: Table | null): TargetPart | null {
  const path = column.path.map(folded);
  const last = path.at(-1) ?? "";
  const isUnderLevel = statesLevel(column.path.slice(0, -1).join(" "));
  if (HERS.test(last) || EARLIER.test(path.join(" "))) return null;
  if (DIFFERENCE.test(last)) return "difference";
  if (ASSESSMENT.test(last)) return "assessment";
  if (NEEDED.test(last)) return "needed";
  if (DENOMINATOR.test(last)) return "denominator";
  if (SHARE.test(last) || (column.path.at(-1) ?? "").trim() === "%") return isUnderLevel ? null : "share";
  if (statesLevel(column.path.at(-1) ?? "") || isUnderLevel) return null;
  if (VALUE.test(last)) return "value";
  // «Kết quả» beside a column of numbers is the verdict, unless another is; alone it is the number.
  if (/^ket qua\b/.test(last)) return isVerdict(table, column) ? "assessment" : "value";
  return null;
}

/** «Mức giao», «Kế hoạch»: what is asked for. */
function statesLevel(head: string): boolean {
  return LEVEL.test(folded(head)) || ASSIGNED.test(head.normalize("NFC"));
}

/** «Kết quả», «Đăng ký»: in the unit of each target, a share for a share; «Số …» is a number whatever the target. */
export function isInUnitOfTarget(column: TableColumn): boolean {
  return !/^(so|sl)\b/.test(lastOf(column));
}

function isVerdict(table: Table | null, self: TableColumn): boolean {
  if (table === null) return true;
  const others = table.columns.filter(({ column }) => column !== self.column).map(lastOf);
  return others.some((head) => VALUE.test(head)) && !others.some((head) => ASSESSMENT.test(head));
}

function lastOf(column: TableColumn): string {
  return folded(column.path.at(-1) ?? "");
}
