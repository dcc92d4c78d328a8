/** «nt», «-nt-», «"», «//», «», «như trên»: what the cell above says. */
const DITTO = /^[-–—(\s]*(?:n\.?\s?t\.?|n\/t|như\s+(?:trên|dòng\s+trên|ô\s+trên)|"|”|“|″|〃|''?|,,|\/\/)[-–—)\s.]*$/iu;

/** A cell that only points upwards. */
export function isDitto(text: string): boolean {
  return text.length <= 16 && DITTO.test(text);
}
