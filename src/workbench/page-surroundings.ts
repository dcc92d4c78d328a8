import { civilDateInVietnam, localTimeInVietnam } from "../workbook/civil-time";
import type { Surroundings, Theme } from "../workbook/ports";
import { ok } from "../workbook/result";

/** A browser page as surroundings: its language, its colours, its downloads. */
export function pageSurroundings(): Surroundings {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const forced = window.matchMedia("(forced-colors: active)");
  return {
    locale: navigator.language.toLowerCase().startsWith("en") ? "en" : "vi",
    get theme(): Theme {
      return forced.matches ? "contrast" : dark.matches ? "dark" : "light";
    },
    onThemeChange: (listener) => {
      dark.addEventListener("change", listener);
      forced.addEventListener("change", listener);
      return () => {
        dark.removeEventListener("change", listener);
        forced.removeEventListener("change", listener);
      };
    },
    saveFile: (name, bytes) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: SPREADSHEET }));
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      // The download has taken the bytes by the time the next task runs.
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, 0);
      return Promise.resolve(ok(undefined));
    },
    today: () => civilDateInVietnam(new Date()),
    now: () => localTimeInVietnam(new Date()),
  };
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
