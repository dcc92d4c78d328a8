import { glossary, glossaryAwardIds, type AwardId } from "../domain/glossary/awards";
import { lettersOf } from "../domain/glossary/letters";

export interface NamedAward {
  readonly award: AwardId;
  readonly certain: boolean;
}
const m = new Map<string, AwardId>();
for (const id of glossaryAwardIds)
  for (const s of [glossary[id].vi, ...glossary[id].spellings]) m.set(lettersOf(s), id);
const keys = [...m.keys()].sort((a, b) => b.length - a.length);
const memo = new Map<string, readonly NamedAward[]>();
export function awardsNamed(text: string): readonly NamedAward[] {
  const k = memo.get(text);
  if (k) return k;
  let rest =
    " " +
    lettersOf(text)
      .replace("si ", "si ")
      .replace(/chien sy/, "chien si")
      .replace("tien tien tien", "tien tien") +
    " ";
  const out: NamedAward[] = [];
  for (const s of keys) {
    if (rest.includes(" " + s + " ")) {
      rest = rest.replace(" " + s + " ", "  ");
      const a = m.get(s);
      if (a && !out.some((o) => o.award === a)) out.push({ award: a, certain: true });
    }
  }
  memo.set(text, out);
  return out;
}
