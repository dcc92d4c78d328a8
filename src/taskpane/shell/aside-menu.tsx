import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pageLabels } from "../../messages/pane/page-labels";
import { usePane, useSay } from "../state/pane-context";
import type { Aside } from "../state/pane-state";
import { MoreButton } from "./more-button";

/** In the order of the menu. */
const asides = ["reconciliation", "journal", "settings", "help"] as const satisfies readonly Aside[];

interface AsideMenuProps {
  /** She has pressed the button before the menu was there. */
  readonly isOpenAtFirst: boolean;
  readonly tabIndex: number;
}

/** «⋮»: what stands aside of the steps. */
export function AsideMenu({ isOpenAtFirst, tabIndex }: AsideMenuProps): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  return (
    <Menu positioning="below-end" defaultOpen={isOpenAtFirst}>
      <MenuTrigger disableButtonEnhancement>
        <MoreButton tabIndex={tabIndex} />
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
