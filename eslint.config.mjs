import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Every rule of Microsoft's own plugin, as an error: it knows the mistakes people make with proxy objects. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

/** Functions longer than a screen that are still to be divided; nothing is added here. */
const tooLong = [
  "src/cli/output/gather-json.ts",
  "src/gathering/gather.ts",
  "src/messages/command-line-usage.ts",
  "src/reading/bookkeeping/printed-totals.ts",
  "src/reading/columns/content-candidates.ts",
  "src/reading/kind/votes-for-lists.ts",
  "src/reading/kind/votes-for-registration.ts",
  "src/reading/register/gather-lines.ts",
  "src/reading/rows/section-rows.ts",
  "src/reports/create/review-tables.ts",
  "src/reports/create/targets-sheet.ts",
  "src/reports/fill/bind/figures/bind-figures.ts",
  "src/reports/fill/count/describe-source.ts",
  "src/reports/fill/facts.ts",
  "src/taskpane/findings/finding-detail.tsx",
  "src/taskpane/findings/finding-list.tsx",
  "src/taskpane/gathering/use-gathering.ts",
  "src/taskpane/journal/journal-card.tsx",
  "src/taskpane/pane.tsx",
  "src/taskpane/settings/check-settings.tsx",
  "src/taskpane/settings/overlay-card.tsx",
  "src/taskpane/state/pane-state.ts",
  "src/taskpane/state/use-pane-actions.ts",
  "src/workbench/session.ts",
  "src/workbench/sheet-area.tsx",
  "src/workbench/sheet-view/sheet-grid.tsx",
  "src/workbench/workbench-page.tsx",
  "src/worker/serve.ts",
];

/** Functions that are handed more than anybody keeps apart; nothing is added here. */
const tooManyParameters = [
  "src/actions/create-form.ts",
  "src/cli/commands/fill.ts",
  "src/gathering/ledger/not-seen.ts",
  "src/gathering/merged/former.ts",
  "src/gathering/merged/merged-body.ts",
  "src/gathering/merged/merged-tab.ts",
  "src/reading/bookkeeping/printed-totals.ts",
  "src/reading/claims/mark-cells.ts",
  "src/reading/claims/title-cells.ts",
  "src/reading/columns/unexplained-columns.ts",
  "src/reading/register/identity.ts",
  "src/reading/targets/level-of-cell.ts",
  "src/reading/targets/read-table.ts",
  "src/reports/fill/bind/list/initiative-cell.ts",
  "src/reports/fill/bind/list/list-cell.ts",
  "src/xlsx/calculate/refreshed-results.ts",
  "src/xlsx/formula-sources.ts",
];

export default defineConfig([
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-template-curly-in-string": "error",
      "no-irregular-whitespace": ["error", { skipStrings: false }],
      // Vietnamese text holds combining marks on purpose; classes of them are what `text/` is about.
      "no-misleading-character-class": "off",
      "no-control-regex": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 5],
    },
  },
  { files: tooLong, rules: { "max-lines-per-function": "off" } },
  { files: tooManyParameters, rules: { "max-params": "off" } },
  {
    // Only where React is: these rules compile whatever they look at.
    files: ["**/*.tsx", "src/taskpane/**/*.ts", "src/workbench/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  {
    // `expect(port.apply).toHaveBeenCalled…` names a method without ever calling it.
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    // One seed for all properties, or a build fails by the day's luck.
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    ignores: ["tests/helpers/properties.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "fast-check", message: "Take it from helpers/properties." }] },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly" },
    },
  },
]);
