import { fold } from "./fold";

/** A cell that ticks or leaves out: «x», «✓», «1», «có»; «-», «0», «không», empty. */
export type Mark = "yes" | "no";

/** Ticks as they look, look-alikes of other alphabets and the codes of symbol fonts (Wingdings ü û þ ý, Marlett a b) included. */
const yesSigns = new Set([...Array.from("xх×✕✖✗✘❌╳⨯χ✓✔√☑✅☒☓vѵ∨+✚*●•■◼◙1üûþý"), "x", "xx", "xxx", "++", "01"]);
const noSigns = new Set(["-", "--", "---", "0", "00", "/", "\\", ".", "...", "_", "☐", "□", "○", "n", "k", "ko"]);
const ticks = new Set("✓✔√☑✅");
const crosses = new Set("✗✘✕✖❌☒");
const yesWords = new Set(
  "có|co|đăng ký|đăng kí|đk|đã đăng ký|có đăng ký|đạt|yes|y|true|được|được công nhận|nhất trí|đồng ý|đề nghị|đn|đã ký|đã kí|ký tên|đã ký tên".split(
    "|",
  ),
);
const noWords = new Set(
  "không|khong|ko|kđ|k.đ|không đăng ký|không có|không đạt|chưa|chưa đạt|no|false|không đk|không đăng kí|không đề nghị|không xét|không áp dụng|kđk|k đk|k/đk|n/a|na|ktt|rút|đã rút|rút đăng ký|đã rút đăng ký".split(
    "|",
  ),
);

/** «X(ThS)», «x - 2021», «x (SK)»: a tick with a remark of its own. */
const tickWithRemark = /^(?:x|х|×|✓|✔|√|v|\+)\s*(?:\(.*\)|\[.*\]|[-:;,]\s*\S.*)$/u;

/**
 * Reads a cell of a column of marks. `null` means that the cell holds text, which is for others to read.
 * «x» for «does not apply» cannot be told from the cell alone; that is for the reader of the column.
 */
export function readMark(value: string | number | boolean | null): Mark | null {
  if (value === null || value === false || value === 0) return "no";
  if (value === true || value === 1) return "yes";
  if (typeof value === "number") return null;
  const folded = fold(value);
  const sign = folded.replace(/^["'([{]+|["')\]}.]+$/g, "").trim();
  if (sign === "") return "no";
  if (yesSigns.has(sign) || yesWords.has(sign) || tickWithRemark.test(folded)) return "yes";
  return noSigns.has(sign) || noWords.has(sign) ? "no" : null;
}

/** Signs that are each other's opposite: beside the one, the other says no (or, for «Đ» beside «KĐ», yes). */
export type Opposite = "tick" | "cross" | "reached" | "not-reached";

/** Which side of a known pair a sign is; null for the others. */
export function oppositeOf(text: string): Opposite | null {
  const folded = fold(text).trim();
  if (ticks.has(folded)) return "tick";
  if (crosses.has(folded)) return "cross";
  if (folded === "đ") return "reached";
  return /^k[.\s]?đ$/u.test(folded) ? "not-reached" : null;
}
