import { Body1, Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { shownRules } from "../../actions/rule-pages";
import { ruleHelp } from "../../messages/pane/help";
import { Card } from "../parts/card";
import { Row, Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: { margin: "0" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What one rule checks, why, on what basis, with an example; the way back to the finding it was asked from. */
export function RulePage({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const rule = useMemo(() => shownRules().find((one) => one.id === id), [id]);
  const { askedFrom } = state;
  return (
    <Stack>
      <Row>
        {askedFrom !== null && (
          <Button
            appearance="primary"
            onClick={() => {
              actions.choosePage("findings", askedFrom);
            }}
          >
            {say(ruleHelp.back)}
          </Button>
        )}
        <Button
          onClick={() => {
            actions.choosePage("help");
          }}
        >
          {say(ruleHelp.all)}
        </Button>
      </Row>
      {rule !== undefined && (
        <Card>
          <Subtitle2 as="h2" className={styles.head}>
            {say(rule.title)}
          </Subtitle2>
          <Caption1 className={styles.quiet}>{rule.id}</Caption1>
          {rule.parts.map(({ head, lines }) => (
            <div key={head.vi} className={styles.part}>
              <Caption1 as="h3" className={mergeClasses(styles.head, styles.quiet)}>
                {say(head)}
              </Caption1>
              {lines.map((line) => (
                <Body1 key={line.vi}>{say(line)}</Body1>
              ))}
            </div>
          ))}
        </Card>
      )}
    </Stack>
  );
}
