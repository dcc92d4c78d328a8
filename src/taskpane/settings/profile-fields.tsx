import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Profile } from "../../domain/profile";
import { profileFields, settingsPage } from "../../messages/pane/settings";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";

type FieldName = keyof typeof profileFields;

const names = Object.keys(profileFields) as readonly FieldName[];

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The office, its symbols and who signs, for the forms we create. */
export function ProfileFields({ profile }: { readonly profile: Profile }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const [draft, setDraft] = useState(profile);
  return (
    <Card label={say(settingsPage.profileHeading)}>
      <Heading level={2} size="small">
        {say(settingsPage.profileHeading)}
      </Heading>
      <Caption1 className={styles.quiet}>{say(settingsPage.profileHint)}</Caption1>
      {names.map((name) => (
        <Field key={name} label={say(profileFields[name].label)}>
          <Input
            lang="vi"
            placeholder={profileFields[name].example}
            value={textOf(draft, name)}
            onChange={(_, { value }) => {
              setDraft({ ...draft, [name]: name === "signerTitle" ? value.split("/") : value });
            }}
          />
        </Field>
      ))}
      <Row>
        <Button onClick={() => void actions.saveProfile(tidied(draft))}>{say(settingsPage.saveProfile)}</Button>
      </Row>
    </Card>
  );
}

function textOf(profile: Profile, name: FieldName): string {
  return name === "signerTitle" ? profile.signerTitle.join("/") : profile[name];
}

/** Without the blanks that typing leaves at the ends. */
function tidied(draft: Profile): Profile {
  const texts = Object.fromEntries(names.map((name) => [name, textOf(draft, name).trim()]));
  const signerTitle = draft.signerTitle.map((line) => line.trim()).filter((line) => line !== "");
  return { ...draft, ...texts, signerTitle };
}
