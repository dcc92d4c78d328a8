import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingsPage, themeLabels } from "../../messages/pane/settings";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import type { ThemeChoice } from "../state/use-theme";
import { Heading } from "../parts/heading";

const themes = ["host", "light", "dark", "contrast"] as const satisfies readonly ThemeChoice[];

/** Language and colours of the pane; they change nothing in the file. */
export function DisplaySettings(): ReactElement {
  const say = useSay();
  const { locale, theme, setLocale, setTheme } = usePane().display;
  return (
    <Card label={say(settingsPage.displayHeading)}>
      <Heading level={2} size="small">
        {say(settingsPage.displayHeading)}
      </Heading>
      <Field label={say(settingsPage.language)}>
        <RadioGroup
          layout="horizontal"
          value={locale}
          onChange={(_, { value }) => {
            setLocale(value === "en" ? "en" : "vi");
          }}
        >
          <Radio value="vi" label={settingsPage.languages.vi} />
          <Radio value="en" label={settingsPage.languages.en} />
        </RadioGroup>
      </Field>
      <Field label={say(settingsPage.theme)}>
        <RadioGroup
          value={theme}
          onChange={(_, { value }) => {
            setTheme(themes.find((each) => each === value) ?? "host");
          }}
        >
          {themes.map((each) => (
            <Radio key={each} value={each} label={say(themeLabels[each])} />
          ))}
        </RadioGroup>
      </Field>
    </Card>
  );
}
