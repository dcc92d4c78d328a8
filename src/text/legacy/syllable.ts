import { placeTone, splitTone, type Tone, tones } from "../tone";

/** Phụ âm đầu. */
const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  .split(" ")
  .concat("") satisfies string[];

/** Vần without tone. After «qu» and «gi» the vowel that the consonant took is left out. */
const rimes = (
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot " +
  "oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt " +
  "uơ up ut uy uya uych uynh uyên uyêt uyp uyt uyu uynh ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
  "y yêm yên yêng yêt yêu"
).split(" ");

const onsetSet: ReadonlySet<string> = new Set(onsets);
const rimeSet: ReadonlySet<string> = new Set(rimes);
const stopped = /[cptq]$|ch$/;

/** Syllables that end in c, ch, p, t take only sắc and nặng. */
function tonesOf(rime: string): readonly Tone[] {
  return stopped.test(rime) ? [4, 5] : tones;
}

/** All the syllables that onset, rime and tone can make; far more than the language uses. */
export function* allSyllables(): Generator<string> {
  for (const onset of onsets) {
    for (const rime of rimes) {
      if (!isSpelled(onset, rime)) continue;
      for (const tone of tonesOf(rime)) yield placeTone(onset + rime, tone);
    }
  }
}

function isSpelled(onset: string, rime: string): boolean {
  if (onset === "q") return false;
  if (onset === "qu") return !/^[uôư]/.test(rime) || rime === "ôc";
  if (onset === "gi") return !rime.startsWith("i");
  return true;
}

/** Whether a word (any case, NFC) can be one Vietnamese syllable; foreign words and damaged text are not. */
export function isSyllable(word: string): boolean {
  const { bare, tone } = splitTone(word.toLowerCase());
  if (tone === null) return false;
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--) {
    const rime = bare.slice(length);
    if (onsetSet.has(bare.slice(0, length)) && rimeSet.has(rime) && tonesOf(rime).includes(tone)) return true;
  }
  return false;
}
