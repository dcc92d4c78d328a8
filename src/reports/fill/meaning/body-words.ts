import type { BodyAmongUnits } from "../source";
import { bodies } from "../vocabulary/totals";

const BODY = `(?:nhà trường|${bodies.filter((body) => body !== "đơn vị" && body !== "ban" && body !== "khoa").join("|")})`;
const CLAUSE = new RegExp(
  `[,;]?\\s*\\(?\\s*((?:không|chưa)\\s+)?(kể|tính|đếm|bao gồm|gồm|trừ|ngoài)\\s+(?:cả\\s+)?(?:của\\s+)?tập thể\\s+${BODY}(?!\\p{L})[^(),;]*\\)?`,
  "iu",
);

/** «(kể cả tập thể nhà trường)», «không kể tập thể Sở»: whether the body itself is counted among its units, and the words without it. */
export function bodySaid(text: string): { readonly body: BodyAmongUnits; readonly own: string } | null {
  const composed = text.normalize("NFC");
  const found = CLAUSE.exec(composed);
  if (found === null) return null;
  const [whole, not, verb = ""] = found;
  const isOut = not !== undefined || /^(?:trừ|ngoài)$/iu.test(verb);
  return { body: isOut ? "without" : "with", own: composed.replace(whole, " ").trim() };
}
