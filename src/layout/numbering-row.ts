import type { SheetText } from "./sheet-text";

/** «(1) (2) (3)», «A B C 1 2», «1 2 3=(1+2)», «7 (6:3)». */
export function isNumberingRow(sheet: SheetText, row: number, left: number, right: number): boolean {
  const filled = sheet.filled(row).filter((column) => column >= left && column <= right);
  if (filled.length < 3 && filled.length < right - left + 1) return false;
  if (filled.length < 2 || filled.length < (right - left + 1) * 0.5) return false;
  const steps = filled.map((column) => numberingToken(sheet.plain(row, column)));
  if (steps.some((step) => step === null)) return false;
  let ordered = 0;
  for (let at = 1; at < steps.length; at += 1) {
    const before = steps[at - 1] ?? null;
    const now = steps[at] ?? null;
    if (before === null || now === null) continue;
    if (now.value === before.value + 1 || (before.letter && !now.letter && now.value === 1)) ordered += 1;
  }
  return ordered >= (steps.length - 1) * 0.75;
}

function numberingToken(words: string): { readonly value: number; readonly letter: boolean } | null {
  const number = /^[([]?(\d{1,2})[)\]]?(?:\s*[=(:].*)?$/.exec(words);
  if (number) return { value: Number(number[1]), letter: false };
  const letter = /^[([]?([a-z])[)\]]?$/.exec(words);
  return letter ? { value: (letter[1] ?? "a").charCodeAt(0) - 96, letter: true } : null;
}
