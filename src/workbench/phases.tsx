import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  Title2,
  tokens,
} from "@fluentui/react-components";
import type { Locale } from "../domain/bilingual";
import { failureMessage } from "../messages/failure-sentences";
import { workbench as words } from "../messages/workbench";
import type { Failure } from "../workbook/failure";
import type { ChosenFile } from "./drop-zone";
import { OpenButton } from "./open-button";

interface OpeningProps {
  readonly locale: Locale;
  readonly onFile: (file: ChosenFile) => void;
  readonly onSample: () => void;
}

/** Before any file is open. */
export function Welcome({ locale, onFile, onSample }: OpeningProps) {
  const styles = useStyles();
  return (
    <div className={styles.middle}>
      <Title2 as="h1">{words.welcome[locale]}</Title2>
      <Text>{words.privacy[locale]}</Text>
      <div className={styles.buttons}>
        <OpenButton locale={locale} isPrimary onFile={onFile} />
        <Button onClick={onSample}>{words.openSample[locale]}</Button>
      </div>
    </div>
  );
}

/** The file could not be opened: what happened, what to do, and the way to another file. */
export function Trouble({
  locale,
  name,
  failure,
  onFile,
  onSample,
}: OpeningProps & { readonly name: string; readonly failure: Failure }) {
  const styles = useStyles();
  const { what, next } = failureMessage(failure);
  return (
    <div className={styles.middle} role="alert">
      <Title2 as="h1">{name}</Title2>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {what[locale]} {next[locale]}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <OpenButton locale={locale} isPrimary onFile={onFile} />
        <Button onClick={onSample}>{words.openSample[locale]}</Button>
      </div>
    </div>
  );
}

interface OpenProgressProps {
  readonly locale: Locale;
  readonly name: string;
  readonly share: number;
  readonly onStop: () => void;
}

/** How far the file is read, with a way to stop. */
export function OpenProgress({ locale, name, share, onStop }: OpenProgressProps) {
  const styles = useStyles();
  const label = words.opening(name)[locale];
  return (
    <div className={styles.middle}>
      <Text>{label}</Text>
      <ProgressBar className={styles.bar} {...(share > 0 ? { value: share } : {})} aria-label={label} />
      <Button onClick={onStop}>{words.cancel[locale]}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  middle: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalL,
    height: "100%",
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalM },
  bar: { maxWidth: "320px" },
});
