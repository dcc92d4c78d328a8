import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import { usePane, useSay } from "../state/pane-context";

/** The next thing to do where nothing could be read. */
export function TryAgain(): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  return (
    <div>
      <Button appearance="primary" onClick={() => void actions.check()}>
        {say(shell.checkAgain)}
      </Button>
    </div>
  );
}
