import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactElement } from "react";
import { openFindings } from "../messages/conclusion";
import { pageLabels, shell } from "../messages/pane/shell";
import { usePane, useSay } from "./pane-context";
import type { Page } from "./pane-state";

const inTabs = ["overview", "findings", "targets", "forms"] as const satisfies readonly Page[];
const inMenu = ["reading", "journal", "settings", "help"] as const satisfies readonly Page[];

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tabs: { minWidth: "0", flexWrap: "wrap" },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  count: { marginLeft: tokens.spacingHorizontalXXS },
  chosen: { color: tokens.colorBrandForeground1 },
});

/** Four pages as tabs, the rest behind «…»: eight Vietnamese names do not fit into 320 px. */
export function PageTabs(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const errors = state.checked === null ? 0 : openFindings(state.checked.result, "error");
  const fromMenu = inMenu.some((page) => page === state.page);
  return (
    <nav className={styles.row} aria-label={say(shell.pages)}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={fromMenu ? null : state.page}
        onTabSelect={(_, { value }) => {
          const page = inTabs.find((each) => each === value);
          if (page) actions.choosePage(page);
        }}
      >
        {inTabs.map((page) => (
          <Tab key={page} value={page} className={styles.tab}>
            {say(pageLabels[page])}
            {page === "findings" && errors > 0 && (
              <CounterBadge className={styles.count} size="small" color="danger" count={errors} overflowCount={999} />
            )}
          </Tab>
        ))}
      </TabList>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            aria-label={say(shell.morePages)}
            {...(fromMenu ? { className: styles.chosen } : {})}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {inMenu.map((page) => (
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
    </nav>
  );
}
