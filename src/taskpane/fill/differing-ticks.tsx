import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { contentText } from "../../messages/cell-content-text";
import { fillWords } from "../../messages/pane/fill";
import { cellText } from "../../messages/where";
import type { CellWrite } from "../../workbook/write-plan";
import { Heading } from "../parts/heading";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";
import { cellKeyOf } from "./form-model";

/** Ticks shown at once; the rest on demand. */
const STEP = 10;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface DifferingTicksProps {
  readonly differing: readonly CellWrite[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Her figures that differ from the count: named one by one, replaced only where she ticks them. */
export function DifferingTicks({ differing, chosen, onChoose }: DifferingTicksProps): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  if (differing.length === 0) return null;
  const heading = say(fillWords.differing(differing.length));
  const all = new Set(differing.map(({ ref }) => cellKeyOf(ref)));
  const isAll = differing.every(({ ref }) => chosen.has(cellKeyOf(ref)));
  return (
    <div className={styles.group} role="group" aria-label={heading}>
      <Row>
        <Heading level={2} size="small">
          {heading}
        </Heading>
        <Button
          size="small"
          onClick={() => {
            onChoose(new Set(isAll ? [...chosen].filter((one) => !all.has(one)) : [...chosen, ...all]));
          }}
          aria-pressed={isAll}
        >
          {say(fillWords.all)}
        </Button>
      </Row>
      <Caption1 className={styles.quiet}>{say(fillWords.differingHint)}</Caption1>
      {differing.slice(0, most).map(({ ref, content, expectedBefore }) => {
        const key = cellKeyOf(ref);
        return (
          <Checkbox
            key={key}
            checked={chosen.has(key)}
            onChange={(_, { checked }) => {
              onChoose(new Set([...chosen].filter((one) => one !== key).concat(checked === true ? [key] : [])));
            }}
            label={`${say(cellText(ref))}: ${say(contentText(expectedBefore))} → ${say(contentText(content))}`}
          />
        );
      })}
      {differing.length > most && (
        <Row>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {say(fillWords.moreCells(differing.length - most))}
          </Button>
        </Row>
      )}
    </div>
  );
}
