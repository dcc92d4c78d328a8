import { civilDateInVietnam, localTimeInVietnam } from "../workbook/civil-time";
import type { Failure } from "../workbook/failure";
import type { Surroundings, Theme } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";

/** Excel's language, colours and clock, as the pane needs them. */
export function excelSurroundings(): Surroundings {
  return {
    locale: Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi",
    get theme() {
      return themeNow();
    },
    onThemeChange,
    saveFile: (name, bytes) => Promise.resolve(download(name, bytes)),
    today: () => civilDateInVietnam(new Date()),
    now: () => localTimeInVietnam(new Date()),
  };
}

/** Windows contrast themes first; then Excel's own theme; then, as in Excel on the web, what the browser prefers. */
function themeNow(): Theme {
  if (matches("(forced-colors: active)")) return "contrast";
  // Declared as always there; Excel on the web has none.
  const office = Office.context.officeTheme as { readonly bodyBackgroundColor?: string } | undefined;
  const background = office?.bodyBackgroundColor;
  if (background !== undefined && /^#[0-9a-f]{6}$/i.test(background)) return isDark(background) ? "dark" : "light";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

/** Excel tells nobody when its theme changes, but it changes with the system's, and looks again on being shown. */
function onThemeChange(listener: () => void): () => void {
  const queries =
    typeof window.matchMedia === "function"
      ? ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => window.matchMedia(query))
      : [];
  for (const query of queries) query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}

/** By the weights the eye gives to red, green and blue. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Excel for Mac ignores downloads without a word: there the failure tells the pane to offer another way. */
function download(name: string, bytes: Uint8Array): Result<void, Failure> {
  if (Office.context.platform === Office.PlatformType.Mac) return err({ code: "no-downloads" });
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return ok(undefined);
}
