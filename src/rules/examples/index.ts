import { examples as betweenSheets } from "./between-sheets";
import { examples as cells } from "./cells";
import { examples as collectives } from "./collectives";
import { examples as figures } from "./figures";
import { examples as forms } from "./forms";
import { examples as people } from "./people";
import { examples as presentation } from "./presentation";
import type { RuleExamples } from "./rule-example";
import { examples as year } from "./year";

/** An example wrong and right of every rule, drawn from its tests, for its page. */
export const ruleExamples: RuleExamples = {
  ...people,
  ...collectives,
  ...betweenSheets,
  ...figures,
  ...year,
  ...cells,
  ...presentation,
  ...forms,
};
