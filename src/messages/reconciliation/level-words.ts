import type { Bilingual } from "../../domain/bilingual";
import type { RowsOfSheet } from "../../domain/counted/ladder";
import type { Level, OutsideReason, Reconciliation } from "../../domain/counted/reconciliation";
import { rowRunsText } from "../where";
import { shortTitle } from "./title-words";

type Chain = Pick<Reconciliation, "award" | "recipient" | "standing">;

/** What one line of the chain counts, without its number: «người được đánh dấu». */
export function levelWords(level: Level, chain: Chain): Bilingual {
  const words = plainLevelWords(level, chain);
  const where = isShownWithRows(level) ? rowsText(level.rows) : null;
  return where === null ? words : { vi: `${words.vi}: ${where.vi}`, en: `${words.en}: ${where.en}` };
}

/** The same without its rows. */
export function plainLevelWords({ id, reason }: Level, chain: Chain): Bilingual {
  const name = shortTitle(chain);
  const who = chain.recipient === "individual" ? people : chain.recipient === "collective" ? units : families;
  const base = baseOf(chain);
  switch (id) {
    case "marks":
      return chain.standing === "registered"
        ? { vi: `dấu ${name.vi}`, en: `marks of ${name.en}` }
        : { vi: `dòng ${stands[chain.standing].vi} ${name.vi}`, en: `rows ${stands[chain.standing].en} ${name.en}` };
    case "repeatedRows":
      return { vi: `dòng lặp lại một ${who.one.vi}`, en: `rows that repeat a ${who.one.en}` };
    case "people":
      return { vi: `${who.one.vi} được đánh dấu`, en: `${who.many.en} marked` };
    case "implied":
      return { vi: "tính luôn từ danh hiệu cao hơn", en: "held through a higher title" };
    case "held":
      return {
        vi: `${who.one.vi} ${stands[chain.standing].vi} ${name.vi}`,
        en: `${who.many.en} ${stands[chain.standing].en} ${name.en}`,
      };
    case "outsideBase":
      return { vi: `${reasonWords(reason).vi}, ngoài ${base.vi}`, en: `${reasonWords(reason).en}, outside ${base.en}` };
    case "inBase":
      return {
        vi: `${base.vi} ${stands[chain.standing].vi} ${name.vi} = tử số`,
        en: `${base.en} ${stands[chain.standing].en} ${name.en} = numerator`,
      };
    case "staff":
      return { vi: "người trong danh sách CBCCVC", en: "people in the staff list" };
    case "outsideStaff":
    case "takenOut":
      return reasonWords(reason);
    case "population":
      return { vi: "CBCCVC", en: "staff (CBCCVC)" };
    case "base":
      return { vi: `${base.vi} = mẫu số`, en: `${base.en} = denominator` };
    case "unconsidered":
      return {
        vi: `trong đó ${reasonWords(reason).vi}, chưa xét theo quy định`,
        en: `of them ${reasonWords(reason).en}, not yet considered by the regulations`,
      };
    case "registered":
      return { vi: `${who.one.vi} đăng ký ${name.vi}`, en: `${who.many.en} registered for ${name.en}` };
    case "council":
      return { vi: "Hội đồng đề nghị", en: "proposed by the council" };
    case "decided":
      return { vi: "có quyết định", en: "decided" };
    case "listed":
      return { vi: "người có tên trong biểu đăng ký", en: "people named in the registration" };
  }
}

const people = { one: { vi: "người", en: "person" }, many: { vi: "người", en: "people" } } as const;
const units = { one: { vi: "tập thể", en: "collective" }, many: { vi: "tập thể", en: "collectives" } } as const;
const families = { one: { vi: "hộ", en: "family" }, many: { vi: "hộ", en: "families" } } as const;

const stands: Readonly<Record<Reconciliation["standing"], Bilingual>> = {
  registered: { vi: "đăng ký", en: "registered for" },
  council: { vi: "được Hội đồng đề nghị", en: "proposed by the council for" },
  nominated: { vi: "được đề nghị", en: "put forward for" },
  decided: { vi: "có quyết định", en: "with a decision on" },
};

function baseOf({ recipient }: Pick<Reconciliation, "recipient">): Bilingual {
  if (recipient === "individual") return { vi: "CBCCVC", en: "staff (CBCCVC)" };
  return recipient === "collective" ? { vi: "phòng, đơn vị", en: "units" } : { vi: "hộ gia đình", en: "families" };
}

function reasonWords(reason: OutsideReason | null): Bilingual {
  return reasons[reason ?? "other"];
}

const reasons: Readonly<Record<OutsideReason, Bilingual>> = {
  contract: { vi: "lao động hợp đồng", en: "on a labour contract" },
  maternity: { vi: "nghỉ thai sản", en: "on maternity leave" },
  "new-recruits": { vi: "mới tuyển dụng", en: "newly recruited" },
  "long-study": { vi: "đi học dài ngày", en: "away on study" },
  seconded: { vi: "biệt phái", en: "seconded" },
  "long-leave": { vi: "nghỉ dài ngày", en: "on long leave" },
  left: { vi: "đã chuyển, nghỉ", en: "gone or retired" },
  other: { vi: "không thuộc nhóm được tính", en: "not of the group counted" },
};

/** «−2», «+1», «35»: the number with the sign it has in the sum. */
export function levelNumber({ sign, value }: Level): string {
  if (sign === "minus") return `−${String(value)}`;
  return sign === "plus" ? `+${String(value)}` : String(value);
}

function isShownWithRows({ id, sign }: Level): boolean {
  return sign !== "total" || id === "marks";
}

/** «dòng 44, 52»; of many rows the first and the last. */
function rowsText(rows: readonly RowsOfSheet[]): Bilingual | null {
  const [first, ...more] = rows;
  if (first === undefined || more.length > 0) return null;
  const runs =
    first.rows.length > 6 ? `${String(first.rows[0])}–${String(first.rows.at(-1))}` : rowRunsText(first.rows);
  return { vi: `dòng ${runs}`, en: `rows ${runs}` };
}
