/** How a zip’s records begin; zip64 is for what four bytes cannot count. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;

/** The end of the directory without its comment. */
export const END_LENGTH = 22;
