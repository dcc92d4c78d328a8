import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreVerticalRegular } from "@fluentui/react-icons/svg/more-vertical";
import type { ReactElement } from "react";
import { pageLabels, shell } from "../../messages/pane/shell";
import { usePane, useSay } from "../state/pane-context";
import type { Aside } from "../state/pane-state";

/** In the order of the menu. */
const asides = ["reconciliation", "journal", "settings", "help"] as const satisfies readonly Aside[];

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "40px", minHeight: "40px" } });

/** «⋮»: what stands aside of the steps. */
export function AsideMenu(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="transparent"
          icon={<MoreVerticalRegular />}
          aria-label={say(shell.more)}
          title={say(shell.more)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {asides.map((page) => (
            <MenuItem
              key={page}
              onClick={() => {
                actions.choosePage(page);
              }}
            >
              {say(pageLabels[page])}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
