const os = require("node:os");

/** Which folders of tests belong to which project; what is named nowhere is a unit test. */
const folders = {
  pane: ["commands", "contract", "excel", "office-host", "taskpane", "workbench"],
  files: ["cli", "hostile", "reports", "xlsx"],
  browser: ["e2e"],
};

const shared = {
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

const inFolders = (names) => names.map((name) => `<rootDir>/tests/${name}/**/*.test.{ts,tsx}`);

/** The quick come first; `npx jest --selectProjects unit pane` runs some of them. */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: Object.values(folders)
        .flat()
        .map((name) => `<rootDir>/tests/${name}/`),
    },
    { ...shared, displayName: "pane", testMatch: inFolders(folders.pane) },
    { ...shared, displayName: "files", testMatch: inFolders(folders.files) },
    {
      ...shared,
      displayName: "browser",
      testMatch: inFolders(folders.browser),
      globalSetup: "<rootDir>/tests/e2e/stage/set-up.ts",
      globalTeardown: "<rootDir>/tests/e2e/stage/tear-down.ts",
    },
  ],
  testSequencer: "<rootDir>/tests/helpers/first-red-early.cjs",
  reporters: ["default", "<rootDir>/tests/helpers/closing-line-reporter.cjs"],
  // Both cores of a small machine; a larger one keeps one for the person before it.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  // No test fails because a machine is slow: twice what a single wait may take (helpers/patience.ts).
  testTimeout: 600_000,
};
