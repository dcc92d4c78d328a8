import { webLightTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import type { Theme } from "../../workbook/ports";

const known: Partial<Record<Theme, FluentTheme>> = { light: webLightTheme };

/** Fluent UI's colours that go with a theme; the light ones while the others have not been fetched. */
export function themeOf(theme: Theme): FluentTheme {
  return known[theme] ?? webLightTheme;
}

/** Fetches what `themeOf` then gives. A page that cannot be dark stays light and keeps working. */
export async function fetchTheme(theme: Theme): Promise<FluentTheme> {
  try {
    if (known[theme] === undefined) Object.assign(known, (await import("./dark-themes")).darkThemes);
  } catch {
    // The site has gone away; the next change asks again.
  }
  return themeOf(theme);
}
