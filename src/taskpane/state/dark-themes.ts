import { teamsHighContrastTheme, webDarkTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import type { Theme } from "../../workbook/ports";

/** Fetched only where they are asked for. */
export const darkThemes: Readonly<Record<Exclude<Theme, "light">, FluentTheme>> = {
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
