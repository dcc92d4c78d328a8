import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { overlayOfFields, overlayOfFile, typedValues, type TypedOverlay } from "../../actions/read-overlay";
import type { Settings } from "../../actions/default-settings";
import type { Overlay } from "../../domain/regimes/overlay";
import type { OverlayProblem } from "../../domain/regimes/overlay-file";
import { overlayLabels, overlayLines, overlayProblemWords, overlayYears } from "../../messages/overlay-words";
import { overlayCard } from "../../messages/pane/settings";
import type { Result } from "../../workbook/result";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 }, hidden: { display: "none" } });

const nothingTyped: TypedOverlay = {
  source: "",
  fighterCap: "",
  advancedWorkerCap: "",
  longLeaveDays: "",
  recruitMonths: "",
  higherFighterVote: "",
};

/** «Quy định của tỉnh, bộ, cơ quan»: what is in force with its sources; typed here or taken from a file, kept in the workbook. */
export function OverlayCard({ settings }: { readonly settings: Settings }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<TypedOverlay | null>(null);
  const [problem, setProblem] = useState<OverlayProblem | null>(null);
  const { countedOn } = settings.overlay;
  const day = countedOn === undefined ? {} : { countedOn };
  const lines = overlayLines(settings.overlay);
  const keep = (overlay: Overlay) => {
    void actions.saveSettings({ ...settings, overlay: { ...overlay, ...day } }, []);
  };
  const take = (read: Result<Overlay, OverlayProblem>) => {
    setProblem(read.ok ? null : read.error);
    if (read.ok) keep(read.value);
  };
  const wrong = problem === null ? {} : { validationMessage: say(overlayCard.wrong(overlayProblemWords(problem))) };
  return (
    <Card label={say(overlayCard.heading)}>
      <Heading level={2} size="small">
        {say(overlayCard.heading)}
      </Heading>
      {lines.length === 0 && <Caption1 className={styles.quiet}>{say(overlayCard.none)}</Caption1>}
      {lines.length > 0 && (
        <Caption1 className={styles.quiet}>
          {`${settings.overlay.name ?? ""} (${say(overlayYears(settings.overlay))})`}
        </Caption1>
      )}
      {lines.map((line) => (
        <Body1 key={line.vi}>{say(line)}</Body1>
      ))}
      {typed !== null && (
        <>
          {typedValues.map((value) => (
            <Field key={value} label={say(overlayLabels[value])}>
              <Input
                inputMode="decimal"
                value={typed[value]}
                onChange={(_, data) => {
                  setTyped({ ...typed, [value]: data.value });
                }}
              />
            </Field>
          ))}
          <Field label={say(overlayCard.source)} {...wrong}>
            <Input
              placeholder={overlayCard.sourceExample}
              value={typed.source}
              onChange={(_, data) => {
                setTyped({ ...typed, source: data.value });
              }}
            />
          </Field>
        </>
      )}
      {typed === null && problem !== null && <Body1 role="alert">{wrong.validationMessage}</Body1>}
      <Row>
        {typed === null ? (
          <Button
            onClick={() => {
              setTyped(nothingTyped);
            }}
          >
            {say(overlayCard.type)}
          </Button>
        ) : (
          <Button
            onClick={() => {
              take(overlayOfFields(typed));
            }}
          >
            {say(overlayCard.save)}
          </Button>
        )}
        <Button
          onClick={() => {
            file.current?.click();
          }}
        >
          {say(overlayCard.file)}
        </Button>
        {lines.length > 0 && (
          <Button
            onClick={() => {
              keep({});
            }}
          >
            {say(overlayCard.drop)}
          </Button>
        )}
      </Row>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept=".json,application/json"
        aria-label={say(overlayCard.file)}
        tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          setTyped(null);
          if (chosen !== undefined)
            void chosen.text().then((text) => {
              take(overlayOfFile(text));
            });
          target.value = "";
        }}
      />
    </Card>
  );
}
