import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { shownRules } from "../../actions/rule-pages";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: "0", padding: "0", listStyleType: "none" },
  rule: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    "@media (pointer: coarse)": { minHeight: "44px" },
  },
});

/** Every rule in reading order; each leads to its page. */
export function RuleList(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const rules = useMemo(() => shownRules(), []);
  return (
    <ul className={styles.list}>
      {rules.map(({ id, title }) => (
        <li key={id}>
          <Button
            className={styles.rule}
            appearance="subtle"
            onClick={() => {
              actions.choosePage("help", id);
            }}
          >
            {say(title)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
