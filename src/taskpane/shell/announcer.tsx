import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * What has just happened, for a screen reader. Focus stays where she left it. The words appear in two regions by turns:
 * a region that is given the words it holds already is not read again.
 */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { announcement } = usePane().state;
  return (
    <>
      {[0, 1].map((region) => (
        <div key={region} className={styles.heard} role="status" aria-live="polite" aria-atomic="true">
          {announcement !== null && announcement.turn % 2 === region ? say(announcement.words) : ""}
        </div>
      ))}
    </>
  );
}
