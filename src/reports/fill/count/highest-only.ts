import type { WorkbookReading } from "../../../domain/check";
import type { RecipientKind } from "../../../domain/recipient";
import type { Entry } from "../../../domain/register/register";
import { implies } from "../../../domain/targets/implied-awards";
import { firstTexts } from "../../../workbook/first-texts";
import type { Grid } from "../../../workbook/grid";
import { folded } from "../words";

const LOWER =
  "(ldtt|ttldtt|cstt|dvtt|lao dong tien tien|tap the lao dong tien tien|chien si tien tien|don vi tien tien)";

/** «(ghi danh hiệu cao nhất)», «mỗi tập thể ghi một danh hiệu», «đã đăng ký TTLĐXS thì không ghi lại TTLĐTT». */
const SAYS = [
  /\b(ghi|dang ky mot) (mot |01 |1 )?(danh hieu )?cao nhat\b/,
  /\bmoi (nguoi|ca nhan|can bo|dong chi|cbccvc|tap the|don vi|phong)( chi)?( duoc)? (ghi|dang ky) (mot|01|1) danh hieu\b/,
  new RegExp(
    `\\bkhong (ghi|dang ky|danh dau) ((lai|them|ca|kem) (danh hieu )?${LOWER}\\b|(danh hieu )?${LOWER} nua\\b)`,
  ),
];

/** «người đăng ký CSTĐCS đồng thời đăng ký LĐTT»: then nobody asks whom the lower title takes in. */
const TAKES_IN = new RegExp(
  `\\b(dong thoi|mac nhien|duong nhien|da bao gom|bao gom ca|tinh ca|cung (la|duoc tinh|dang ky|tinh)) ([a-z]+ ){0,5}${LOWER}\\b`,
);
/** «không cần đồng thời đăng ký LĐTT», «đồng thời đề nghị không ghi lại LĐTT»: whatever stands in one breath with it. */
const DENIES = /(?<!\p{L})(?:không|khong|chưa|chua|chẳng|đừng|cấm|miễn|khỏi|thôi|bỏ|trừ)(?!\p{L})/iu;
/** Where one thing said ends and the next begins. */
const BREATH = /[.;,:()]|(?<!\p{L})(?:vì|do|bởi|nên|nhưng|mà)(?!\p{L})/iu;

/**
 * Whose lists of a registration name only everybody's highest title, as a note above or below them says. What an office
 * does with its people it may do with its units without saying it again, unless somebody stands there with both.
 */
export function highestOnlyIn({ register }: WorkbookReading, sheets: readonly Grid[]): ReadonlySet<RecipientKind> {
  const told = new Set<RecipientKind>();
  for (const grid of sheets) {
    const entries = register.entries.filter(({ at }) => at.sheet === grid.name);
    if (entries.length === 0) continue;
    const last = entries.reduce((row, { at }) => Math.max(row, at.row), 0);
    for (const note of notesOn(grid, last)) {
      const words = folded(note);
      if (!SAYS.some((says) => says.test(words)) || takesIn(note)) continue;
      const named = kindNamed(words);
      for (const { kind } of entries) if (named === null || named === kind) told.add(kind);
    }
  }
  if (told.size === 0) return told;
  const withBoth = new Set(register.entries.filter(namesBoth).map(({ kind }) => kind));
  return new Set([...told, ...register.entries.map(({ kind }) => kind).filter((kind) => !withBoth.has(kind))]);
}

function takesIn(note: string): boolean {
  return note
    .normalize("NFC")
    .split(BREATH)
    .some((said) => TAKES_IN.test(folded(said)) && !DENIES.test(said));
}

/** What stands above the list, and below its last line. */
function notesOn(grid: Grid, last: number): readonly string[] {
  const below = grid.values.slice(last).flat();
  return [...firstTexts(grid), ...below.filter((value) => typeof value === "string")];
}

/** Of whom a note speaks; null: of all in the list. */
function kindNamed(words: string): RecipientKind | null {
  const ofUnits = /\b(tap the|don vi|phong|ttldxs|ttldtt)\b/.test(words);
  const ofPeople = /\b(nguoi|ca nhan|can bo|dong chi|cbccvc)\b/.test(words);
  return ofUnits === ofPeople ? null : ofUnits ? "collective" : "individual";
}

/** A title beside the one that takes it in. */
function namesBoth({ claims }: Entry): boolean {
  const held = claims.map(({ award }) => award);
  return held.some((higher) =>
    held.some((lower) => lower !== higher && implies(higher, lower === "advanced-soldier" ? "advanced-worker" : lower)),
  );
}
