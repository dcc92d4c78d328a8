export type Locale = "vi" | "en";

/** One sentence in both languages of the product, written by hand together. */
export type Bilingual = Readonly<Record<Locale, string>>;
