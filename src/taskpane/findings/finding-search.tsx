import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  Tag,
  TagGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { severityLabels } from "../../messages/severity-labels";
import { usePane, useSay } from "../state/pane-context";
import { unitsOf } from "../state/filter-findings";

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

const ALL = "all";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  search: { flexGrow: 1, flexBasis: "9em", minWidth: "0" },
  menu: { flexShrink: 0, minWidth: "auto" },
  tags: { display: "flex", flexWrap: "wrap" },
});

/** The search field and the two filters; what is chosen stands below as tags that are taken off again. */
export function FindingSearch({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const { filter } = state;
  const units = unitsOf(findings);
  const unitName = (unit: string) => (unit === "" ? say(findingsPage.noUnit) : unit);
  const counted = (label: string, count: number) => `${label} (${String(count)})`;
  const tags = [
    ...(filter.severity === null ? [] : [{ value: "severity", label: say(severityLabels[filter.severity]) }]),
    ...(filter.unit === null ? [] : [{ value: "unit", label: unitName(filter.unit) }]),
    ...(filter.only === null ? [] : [{ value: "only", label: say(findingsPage.only(filter.only.length)) }]),
  ];
  return (
    <div role="search">
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          aria-label={say(findingsPage.search)}
          placeholder={say(findingsPage.search)}
          value={filter.words}
          onChange={(_, { value }) => {
            actions.filterFindings({ ...filter, words: value });
          }}
        />
        <FilterMenu
          className={styles.menu}
          label={say(findingsPage.level)}
          chosen={filter.severity ?? ALL}
          choices={[
            [ALL, counted(say(findingsPage.all), findings.length)],
            ...severities.map((severity): readonly [string, string] => [
              severity,
              counted(
                say(severityLabels[severity]),
                findings.filter((finding) => finding.severity === severity).length,
              ),
            ]),
          ]}
          onChoose={(value) => {
            actions.filterFindings({ ...filter, severity: severities.find((each) => each === value) ?? null });
          }}
        />
        {units.length > 1 && (
          <FilterMenu
            className={styles.menu}
            label={say(findingsPage.unit)}
            chosen={filter.unit === null ? ALL : `=${filter.unit}`}
            choices={[
              [ALL, counted(say(findingsPage.all), findings.length)],
              ...units.map(([unit, count]): readonly [string, string] => [`=${unit}`, counted(unitName(unit), count)]),
            ]}
            onChoose={(value) => {
              actions.filterFindings({ ...filter, unit: value === ALL ? null : value.slice(1) });
            }}
          />
        )}
      </div>
      {tags.length > 0 && (
        <TagGroup
          className={styles.tags}
          size="small"
          aria-label={say(findingsPage.filter)}
          onDismiss={(_, { value }) => {
            actions.filterFindings({ ...filter, [value]: null });
          }}
        >
          {tags.map(({ value, label }) => (
            <Tag key={value} value={value} dismissible dismissIcon={{ "aria-label": say(findingsPage.clearFilter) }}>
              {label}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}

interface FilterMenuProps {
  readonly className: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function FilterMenu({ className, label, chosen, choices, onChoose }: FilterMenuProps): ReactElement {
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        onChoose(checkedItems[0] ?? ALL);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={className}>{label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(([value, words]) => (
            <MenuItemRadio key={value} name="choice" value={value}>
              {words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
