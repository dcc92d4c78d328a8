/** A tone mark typed before the mark of the vowel («e» + sắc + mũ): Unicode keeps that order and cannot compose it. */
const toneBeforeQuality = /([\u0300\u0301\u0303\u0309]+)([\u0302\u0306]+)/g;

/** NFC, also for marks that were typed in the wrong order. */
export function compose(text: string): string {
  const composed = text.normalize("NFC");
  // After NFC a mark is left over only where something did not compose.
  return /[\u0302\u0306]/.test(composed)
    ? composed.normalize("NFD").replace(toneBeforeQuality, "$2$1").normalize("NFC")
    : composed;
}
