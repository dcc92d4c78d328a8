import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactElement } from "react";
import { openFindings } from "../../messages/conclusion";
import { pageLabels, shell } from "../../messages/pane/shell";
import { usePane, useSay } from "../state/pane-context";
import type { Page } from "../state/pane-state";

const pages = [
  "overview",
  "findings",
  "targets",
  "forms",
  "reading",
  "journal",
  "settings",
  "help",
] as const satisfies readonly Page[];

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    minWidth: "0",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalXS,
  },
  row: { display: "flex", minWidth: "0", overflow: "hidden" },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge, flexShrink: 0 },
  more: { alignSelf: "center", flexShrink: 0 },
  count: { marginLeft: tokens.spacingHorizontalXXS },
});

/** All pages in one line; those that do not fit stand behind «…», never the one that is shown. */
export function PageTabs(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const errors = state.checked === null ? 0 : openFindings(state.checked.result, "error");
  return (
    <nav className={styles.nav} aria-label={say(shell.pages)}>
      <Overflow minimumVisible={2} padding={4}>
        <div className={styles.row}>
          <TabList
            size="small"
            selectedValue={state.page}
            onTabSelect={(_, { value }) => {
              const page = pages.find((each) => each === value);
              if (page) actions.choosePage(page);
            }}
          >
            {pages.map((page, index) => (
              <OverflowItem
                key={page}
                id={page}
                priority={page === state.page ? pages.length : pages.length - index - 1}
              >
                <Tab value={page} className={styles.tab}>
                  {say(pageLabels[page])}
                  {page === "findings" && errors > 0 && (
                    <CounterBadge
                      className={styles.count}
                      size="small"
                      color="danger"
                      count={errors}
                      overflowCount={99}
                    />
                  )}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MorePages />
        </div>
      </Overflow>
    </nav>
  );
}

function MorePages(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            size="small"
            icon={<MoreHorizontalRegular />}
            aria-label={say(shell.morePages)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {pages.map((page) => (
              <HiddenPage key={page} page={page} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenPage({ page }: { readonly page: Page }): ReactElement | null {
  const say = useSay();
  const { actions } = usePane();
  const isVisible = useIsOverflowItemVisible(page);
  if (isVisible) return null;
  return (
    <MenuItem
      onClick={() => {
        actions.choosePage(page);
      }}
    >
      {say(pageLabels[page])}
    </MenuItem>
  );
}
