import { inflateRawSync } from "node:zlib";
import fc from "../helpers/properties";
import { compression, compressWith, type Compression } from "../../src/xlsx/compression";
import { nodeCompression } from "../../src/xlsx/node-compression";

const portable = compression();
const both: readonly (readonly [string, Compression])[] = [
  ["JavaScript", portable],
  ["Node", nodeCompression],
];
const bytes = fc
  .uint8Array({ maxLength: 500 })
  .map((some) => Uint8Array.from({ length: 3 * some.length }, (_, index) => some[index % some.length] ?? 0));

afterEach(() => {
  compressWith(null);
});

test("both give the same checksum, of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (some) => {
      expect(portable.checksum(some)).toBe(nodeCompression.checksum(some));
    }),
  );
  expect(portable.checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("each unpacks what the other packed", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      for (const [, one] of both) {
        for (const [, other] of both) {
          expect(Uint8Array.from(one.inflate(other.deflate(some, 6), some.length))).toEqual(some);
        }
      }
    }),
  );
});

describe.each(both)("%s", (_, own) => {
  test("never gives as much as a bomb holds", () => {
    const packed = own.deflate(new Uint8Array(1_000_000), 6);
    let length = 0;
    try {
      length = own.inflate(packed, 1_000).length;
    } catch {
      length = 0;
    }
    expect(length).toBeLessThanOrEqual(1_001);
    expect(inflateRawSync(packed)).toHaveLength(1_000_000);
  });

  test("does not take data that end too early", () => {
    const packed = own.deflate(
      Uint8Array.from({ length: 5_000 }, (_, index) => (index * index) % 251),
      6,
    );
    expect(() => own.inflate(packed.subarray(0, packed.length - 10), 5_000)).toThrow();
  });

  test("is the one in use once it was chosen", () => {
    compressWith(own);
    expect(compression()).toBe(own);
  });
});
