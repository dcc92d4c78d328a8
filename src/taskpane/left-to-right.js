/**
 * Stands in for rtl-css-js/core in what is built: Vietnamese and English run from left to right, so no style is ever
 * turned round, and 2 kB of the first load are spared.
 */
export const convert = (styles) => styles;

/** The property and its value as they are. */
export const convertProperty = (key, value) => ({ key, value });
