import { makeStyles, tokens } from "@fluentui/react-components";
import { cardSurface } from "../parts/card-surface";

/** The look of a thing to do, alone or as a group. */
export const useCardStyles = makeStyles({
  card: {
    ...cardSurface,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // A second line below it, as of a pile of cards.
  group: { boxShadow: `0 3px 0 -1px ${tokens.colorNeutralBackground1}, 0 3px 0 0 ${tokens.colorNeutralStroke2}` },
  member: { marginLeft: tokens.spacingHorizontalM },
});
