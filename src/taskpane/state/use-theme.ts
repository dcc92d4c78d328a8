import type { Theme as FluentTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Surroundings, Theme } from "../../workbook/ports";
import { fetchTheme, themeOf } from "./themes";

/** «Theo Excel», or one of the three. */
export type ThemeChoice = "host" | Theme;

/** The Fluent theme that goes with the choice, following the host while she has made none. */
export function useTheme(surroundings: Surroundings, choice: ThemeChoice): FluentTheme {
  const subscribe = useCallback((listener: () => void) => surroundings.onThemeChange(listener), [surroundings]);
  const host = useSyncExternalStore(subscribe, () => surroundings.theme);
  const wanted = choice === "host" ? host : choice;
  const [theme, setTheme] = useState(() => themeOf(wanted));
  useEffect(() => {
    let current = true;
    void fetchTheme(wanted).then((fetched) => {
      if (current) setTheme(fetched);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return theme;
}
