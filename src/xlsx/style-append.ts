import { damaged } from "./fault";
import { BUILT_IN_FORMATS } from "./number-formats";
import { appendTo, withContentType, withPart, withRelationship, type Package } from "./opc";
import { childrenOf, prefixed, wholeStyles } from "./whole-styles";
import { tagsOf } from "./tags";
import { escapeXml } from "./xml";

/** What a write changes of a cell's look, everything else staying as its style says. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: string;
}

/** A styles part that grows: existing styles keep their numbers. */
export interface StyleSheet {
  /** The style number of `base` with these changes; the same request answers the same number. */
  changed(base: number, change: StyleChange): number;
  /** The number of a style written from its elements; `alignment` is a whole element or "". */
  added(look: { numberFormat: string; font: string; fill: string; border: string; alignment: string }): number;
  /** The part's text with everything added; the very text it was opened with where nothing was. */
  text(): string;
}

const FIRST_CUSTOM_FORMAT = 164;

/** Opens the text of a styles part for appending; "": the package has none yet. */
export function growStyles(xml: string): StyleSheet {
  let grown: string | null = null;
  let isGrown = false;
  const whole = (): string => (grown ??= wholeStyles(xml));
  const counts = new Map<string, number>();
  const known = new Map<string, number>();

  const append = (list: string, element: (prefix: string) => string): number => {
    const count = counts.get(list) ?? childrenOf(whole(), list).length;
    counts.set(list, count + 1);
    grown = withCount(appendTo(whole(), list, element), list, count + 1);
    isGrown = true;
    return count;
  };

  const once = (identity: string, make: () => number): number => {
    const number = known.get(identity) ?? make();
    known.set(identity, number);
    return number;
  };

  const formatId = (code: string): number =>
    once(`format ${code}`, () => {
      for (const [id, builtIn] of BUILT_IN_FORMATS) if (builtIn === code) return id;
      let highest = FIRST_CUSTOM_FORMAT - 1;
      for (const tag = tagsOf(whole()); tag.next();) {
        if (tag.name() !== "numFmt" || tag.kind() === "close") continue;
        const id = Number(tag.attribute("numFmtId"));
        if (tag.attribute("formatCode") === code) return id;
        highest = Math.max(highest, id);
      }
      append("numFmts", (p) => `<${p}numFmt numFmtId="${String(highest + 1)}" formatCode="${escapeXml(code)}"/>`);
      return highest + 1;
    });

  const fontNamed = (base: number, name: string): number =>
    once(`font ${String(base)} ${name}`, () => {
      const fonts = childrenOf(whole(), "fonts");
      const font = fonts[base] ?? fonts[0] ?? damaged("no fonts");
      return append("fonts", (prefix) => renamedFont(font, prefix, name));
    });

  const changed = (base: number, { numberFormat, font }: StyleChange): number =>
    once(`style ${String(base)} ${JSON.stringify([numberFormat, font])}`, () => {
      // A number that the part lacks looks as the first one does.
      const looks = childrenOf(whole(), "cellXfs");
      const style = looks[base] ?? looks[0] ?? damaged("no cell formats");
      let next = style;
      if (numberFormat !== undefined) {
        next = withAttribute(withAttribute(next, "numFmtId", String(formatId(numberFormat))), "applyNumberFormat", "1");
      }
      if (font !== undefined) {
        const fontId = fontNamed(Number(attributeOf(style, "fontId") ?? 0), font);
        next = withAttribute(withAttribute(next, "fontId", String(fontId)), "applyFont", "1");
      }
      return next === style ? base : append("cellXfs", () => next);
    });

  const listed = (list: string, element: string): number =>
    element === "" ? 0 : once(`${list} ${element}`, () => append(list, (prefix) => prefixed(element, prefix)));

  return {
    changed,
    added: ({ numberFormat, font, fill, border, alignment }) =>
      once(`look ${JSON.stringify([numberFormat, font, fill, border, alignment])}`, () => {
        const ids = `numFmtId="${String(formatId(numberFormat))}" fontId="${String(listed("fonts", font))}" fillId="${String(listed("fills", fill))}" borderId="${String(listed("borders", border))}" xfId="0"`;
        const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
        return append("cellXfs", (p) => `<${p}xf ${ids} ${apply}>${prefixed(alignment, p)}</${p}xf>`);
      }),
    text: () => (isGrown ? whole() : xml),
  };
}

function withCount(xml: string, list: string, count: number): string {
  const tag = tagsOf(xml);
  while (tag.next() && tag.name() !== list);
  const open = xml.slice(tag.start, tag.end);
  return xml.slice(0, tag.start) + withAttribute(open, "count", String(count)) + xml.slice(tag.end);
}

/** The first tag of an element with this attribute set. */
function withAttribute(element: string, name: string, value: string): string {
  const pattern = new RegExp(`^(<[^>]*?\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(element)) return element.replace(pattern, (_, head: string) => `${head}"${escapeXml(value)}"`);
  return element.replace(/^<[^\s/>]+/, (head) => `${head} ${name}="${escapeXml(value)}"`);
}

function attributeOf(element: string, name: string): string | null {
  const tag = tagsOf(element);
  return tag.next() ? tag.attribute(name) : null;
}

/** The same font under another name; what tied it to the theme or to a legacy character set goes. */
function renamedFont(font: string, prefix: string, name: string): string {
  const element = `<${prefix}name val="${escapeXml(name)}"/>`;
  const open = /^<[^>]*[^/]>/.exec(font)?.[0];
  if (open === undefined) return `<${prefix}font>${element}</${prefix}font>`;
  const untied = font.replace(/<(?:[\w.-]+:)?(?:scheme|charset|family)\b[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?\w+>)/g, "");
  const named = /<(?:[\w.-]+:)?name\b[^>]*?\/>/;
  if (named.test(untied)) return untied.replace(named, element);
  return untied.replace(/<\/[^>]*>$/, (close) => element + close);
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The package with this styles text, its part being added where there was none. */
export function withStyles(parts: Package, workbookPart: string, stylesPart: string | null, text: string): Package {
  if (stylesPart !== null) return withPart(parts, stylesPart, text);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const part = `${folder}styles.xml`;
  const added = withContentType(withPart(parts, part, text), part, STYLES_TYPE);
  return withRelationship(added, workbookPart, "styles", "styles.xml").parts;
}
