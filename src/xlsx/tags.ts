import { Attributes } from "./attributes";
import { damaged } from "./fault";
import {
  DIGIT_NINE,
  DIGIT_ZERO,
  endAfter,
  endOfPlainText,
  endOfSpecial,
  GREATER,
  interned,
  numberIn,
  textWithSections,
} from "./tag-text";
import { unescapeXml } from "./xml";

export type TagKind = "open" | "close" | "empty";

const LESS = 60;
const SLASH = 47;
const COLON = 58;
const SPACE = 32;
const BANG = 33;
const QUESTION = 63;

/** Begins a walk over the tags of `xml` from `from` to `to`. */
export function tagsOf(xml: string, from = 0, to = xml.length): Tags {
  return new Tags(xml, from, to);
}

/**
 * A cursor over the tags of a text: names without their prefix, positions for splicing. Comments and processing
 * instructions are passed over. A tag is read once: what its attributes say is looked up where that one reading found
 * them.
 */
export class Tags {
  /** Where the tag begins and where what follows it begins. */
  start: number;
  end: number;
  private tagName = "";
  private tagKind: TagKind = "open";
  private nameStart: number;
  private localStart: number;
  private nameEnd: number;
  private readonly attributes: Attributes;

  constructor(
    private readonly xml: string,
    from: number,
    private readonly to: number,
  ) {
    this.attributes = new Attributes(xml);
    this.start = this.end = this.nameStart = this.localStart = this.nameEnd = from;
  }

  /** Moves on to the next tag; false at the end. */
  next(): boolean {
    const { xml, to } = this;
    let at = this.end;
    for (;;) {
      if (xml.charCodeAt(at) !== LESS) at = xml.indexOf("<", at);
      if (at < 0 || at >= to) {
        this.start = this.end = to;
        this.tagName = "";
        this.attributes.clear();
        return false;
      }
      const after = xml.charCodeAt(at + 1);
      if (after === BANG) at = endOfSpecial(xml, at);
      else if (after === QUESTION) at = endAfter(xml, "?>", at);
      else break;
    }
    this.start = at;
    const closes = xml.charCodeAt(at + 1) === SLASH;
    this.takeName(closes ? at + 2 : at + 1);
    this.end = this.attributes.read(this.nameEnd);
    this.tagKind = closes ? "close" : xml.charCodeAt(this.end - 2) === SLASH ? "empty" : "open";
    return true;
  }

  /** The tag's name without its prefix. */
  name(): string {
    return this.tagName;
  }

  kind(): TagKind {
    return this.tagKind;
  }

  /** The prefix with its colon; "" where there is none. */
  prefix(): string {
    return this.xml.slice(this.nameStart, this.localStart);
  }

  /** The decoded value of an attribute by its full name. */
  attribute(name: string): string | null {
    return this.attributes.text(name);
  }

  /** By its name without prefix. */
  localAttribute(name: string): string | null {
    return this.attributes.localText(name);
  }

  /** The value of an attribute that has few of them: no new string is made of one met before. */
  word(name: string): string | null {
    return this.attributes.word(name);
  }

  /** The number an attribute holds; null where there is no such attribute. */
  numberAttribute(name: string): number | null {
    return this.attributes.number(name);
  }

  /** Where the value of an attribute begins; -1 where there is no such attribute. */
  placeOf(name: string): number {
    return this.attributes.placeOf(name);
  }

  /** The text from this open tag to the next tag, CDATA included. */
  text(): string {
    if (this.tagKind !== "open") return "";
    const { xml, end } = this;
    const plain = endOfPlainText(xml, end);
    if (plain >= 0) return xml.slice(end, plain);
    const stop = xml.indexOf("<", end);
    if (stop < 0) return damaged("text without an end");
    return xml.charCodeAt(stop + 1) === BANG ? textWithSections(xml, end) : unescapeXml(xml.slice(end, stop));
  }

  /** That text where it is a whole number in plain digits; -1 where it is anything else. */
  wholeNumber(): number {
    const { xml, end } = this;
    let stop = end;
    for (let code = xml.charCodeAt(stop); code >= DIGIT_ZERO && code <= DIGIT_NINE; code = xml.charCodeAt(stop)) stop++;
    const isWhole = this.tagKind === "open" && xml.charCodeAt(stop) === LESS && xml.charCodeAt(stop + 1) !== BANG;
    return isWhole && stop > end ? numberIn(xml, end, stop) : -1;
  }

  /** Moves past the end of the element whose open tag the cursor is on. */
  skip(): void {
    if (this.tagKind !== "open") return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) damaged("element without an end");
      if (this.kind() === "open") depth++;
      else if (this.kind() === "close") depth--;
    }
  }

  private takeName(from: number): void {
    const { xml } = this;
    let at = from;
    this.nameStart = this.localStart = from;
    for (let code = xml.charCodeAt(at); code > SPACE && code !== GREATER && code !== SLASH; code = xml.charCodeAt(at)) {
      at++;
      if (code === COLON) this.localStart = at;
    }
    this.nameEnd = at;
    this.tagName = interned(xml, this.localStart, at);
  }
}
