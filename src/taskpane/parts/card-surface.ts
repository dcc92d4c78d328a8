import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The look that all cards share: a quiet surface with a thin edge. */
export const cardSurface: GriffelStyle = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusLarge,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalS,
};
