/** How many bytes one step takes: each has a table of its own, so that the look-ups do not wait for one another. */
const SLICE = 16;

/** `TABLES[256 * n + byte]`: what a byte contributes when n more bytes of the step follow it. */
const TABLES = new Int32Array(256 * SLICE);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  TABLES[byte] = crc;
}
for (let index = 256; index < TABLES.length; index++) {
  const shorter = at(index - 256);
  TABLES[index] = at(shorter & 0xff) ^ (shorter >>> 8);
}

function at(index: number): number {
  return TABLES[index] ?? 0;
}

/** The checksum of zip entries. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  const end = bytes.length - (bytes.length % SLICE);
  for (let start = 0; start < end; start += SLICE) {
    let next = 0;
    for (let place = 0; place < SLICE; place++) {
      const before = place < 4 ? (crc >>> (8 * place)) & 0xff : 0;
      next ^= at(256 * (SLICE - 1 - place) + ((bytes[start + place] ?? 0) ^ before));
    }
    crc = next;
  }
  for (let index = end; index < bytes.length; index++) crc = at((crc ^ (bytes[index] ?? 0)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
