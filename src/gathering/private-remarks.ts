import { fold } from "../text/fold";

const PRIVATE =
  /(?<!\p{L})(?:ốm|bệnh|ung thư|điều trị|phẫu thuật|sức khỏe|tai nạn|thai sản|mang thai|sinh con|nghỉ sinh|con ốm|kỷ luật|kỉ luật|khiển trách|cảnh cáo|vi phạm|khởi tố|đình chỉ|nghỉ không lương)(?!\p{L})/u;

/**
 * Whether a unit's remark is about health, maternity or discipline: it stays in the unit's file and goes into the
 * merged sheet only with the secretary's tick.
 */
export function isPrivateRemark(remark: string): boolean {
  return PRIVATE.test(fold(remark));
}
