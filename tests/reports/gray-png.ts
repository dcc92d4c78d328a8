import { crc32, deflateSync } from "node:zlib";

/** A binary PGM (gray, one byte a pixel) as a PNG of sixteen grays: a page of letters needs no more, and half the bytes. */
export function grayPng(pgm: Uint8Array): Uint8Array {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pgm.subarray(0, 64)).toString("latin1"));
  if (!head) throw new Error("not a binary PGM");
  const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const line = Math.ceil(width / 2);
  const packed = Buffer.alloc(height * (line + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = Math.round((pgm[whole.length + y * width + x] ?? 255) / 17);
      const at = y * (line + 1) + 1 + (x >> 1);
      packed[at] = (packed[at] ?? 0) | (x % 2 === 0 ? level << 4 : level);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, gray, the only compression, filter and order there are.
  header.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(packed, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}
