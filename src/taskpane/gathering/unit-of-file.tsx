import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Choice } from "../parts/choice";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface UnitOfFileProps {
  readonly file: GatherRun["gathered"]["files"][number];
  readonly units: readonly string[];
  readonly onUnit: (unit: string) => void;
}

/** How it was found whose file it is, and the way to say that it is another unit's. */
export function UnitOfFile({ file, units, onUnit }: UnitOfFileProps): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { name, unitFrom, unitAs, unitQuestion } = file;
  if (unitQuestion === null) return null;
  return (
    <>
      {unitFrom !== null && (
        <Caption1 className={styles.quiet}>{say(words.unitFrom[unitFrom]((unitAs ?? "").trim()))}</Caption1>
      )}
      {isOpen ? (
        <Choice
          aria-label={`${say(words.chooseUnit)}: ${name}`}
          value=""
          onChange={(_, { value }) => {
            setOpen(false);
            if (value !== "") onUnit(value);
          }}
        >
          <option value="">{say(words.chooseUnit)}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Choice>
      ) : (
        <Row>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${say(words.otherUnit)}: ${name}`}
            onClick={() => {
              setOpen(true);
            }}
          >
            {say(words.otherUnit)}
          </Button>
        </Row>
      )}
    </>
  );
}
