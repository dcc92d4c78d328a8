import { damaged } from "./fault";
import { DOUBLE_QUOTE, endOfTag, GREATER, interned, isAt, numberIn, SINGLE_QUOTE } from "./tag-text";
import { unescapeXml } from "./xml";

const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;

/** Numbers kept for an attribute: where its name, its name without prefix, the end of both and its value stand. */
const PER_ATTRIBUTE = 5;

/** Where the attributes of one tag stand: found in one reading of the tag, made into values only where asked for. */
export class Attributes {
  private readonly places: number[] = [];
  private count = 0;

  constructor(private readonly xml: string) {}

  clear(): void {
    this.count = 0;
  }

  /** Reads a tag from behind its name on; answers where it ends. Nothing is looked up behind what is no attribute. */
  read(from: number): number {
    const { xml } = this;
    this.count = 0;
    for (let at = from; ;) {
      let code = xml.charCodeAt(at);
      while (code <= SPACE || code === SLASH) code = xml.charCodeAt(++at);
      if (code === GREATER) return at + 1;
      const start = at;
      let local = at;
      for (; code > SPACE && code !== EQUALS && code !== GREATER; code = xml.charCodeAt(++at)) {
        if (code === COLON) local = at + 1;
      }
      const nameEnd = at;
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code !== EQUALS) return endOfTag(xml, at);
      do code = xml.charCodeAt(++at);
      while (code <= SPACE);
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return endOfTag(xml, at);
      const close = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (close < 0) return damaged("tag without an end");
      this.take(start, local, nameEnd, at + 1, close);
      at = close + 1;
    }
  }

  /** Decoded, by its full name. */
  text(name: string): string | null {
    return this.valueOf(this.indexOf(name, 0));
  }

  /** Decoded, by its name without prefix. */
  localText(name: string): string | null {
    return this.valueOf(this.indexOf(name, 1));
  }

  word(name: string): string | null {
    const index = this.indexOf(name, 0);
    return index < 0 ? null : unescapeXml(interned(this.xml, this.place(index + 3), this.place(index + 4)));
  }

  number(name: string): number | null {
    const index = this.indexOf(name, 0);
    return index < 0 ? null : numberIn(this.xml, this.place(index + 3), this.place(index + 4));
  }

  placeOf(name: string): number {
    const index = this.indexOf(name, 0);
    return index < 0 ? -1 : this.place(index + 3);
  }

  private take(start: number, local: number, nameEnd: number, value: number, valueEnd: number): void {
    this.places[this.count] = start;
    this.places[this.count + 1] = local;
    this.places[this.count + 2] = nameEnd;
    this.places[this.count + 3] = value;
    this.places[this.count + 4] = valueEnd;
    this.count += PER_ATTRIBUTE;
  }

  private place(index: number): number {
    return this.places[index] ?? 0;
  }

  /** Where an attribute of this name is kept, the prefix counted (0) or not (1). */
  private indexOf(name: string, from: 0 | 1): number {
    for (let index = 0; index < this.count; index += PER_ATTRIBUTE) {
      const start = this.place(index + from);
      if (this.place(index + 2) - start === name.length && isAt(this.xml, start, name)) return index;
    }
    return -1;
  }

  private valueOf(index: number): string | null {
    return index < 0 ? null : unescapeXml(this.xml.slice(this.place(index + 3), this.place(index + 4)));
  }
}
