import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { Surroundings, Theme } from "../../workbook/ports";

/** «Theo Excel», or one of the three. */
export type ThemeChoice = "host" | Theme;

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Fluent theme that goes with the choice, following the host while she has made none. */
export function useTheme(surroundings: Surroundings, choice: ThemeChoice): FluentTheme {
  const subscribe = useCallback((listener: () => void) => surroundings.onThemeChange(listener), [surroundings]);
  const host = useSyncExternalStore(subscribe, () => surroundings.theme);
  return themes[choice === "host" ? host : choice];
}
