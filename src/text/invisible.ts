/**
 * Every character without a shape of its own (zero-width spaces and joiners, soft hyphen, byte order mark, direction
 * marks) and every control character that is no space or line break.
 */
export const invisibleOrControl =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;

/** Spaces of any width, tabs and line breaks, NBSP included. */
export const anySpace = /[\s\u0085\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
