const { projects, testTimeout } = require("../../jest.config.cjs");

const [unit] = projects;

/** The unit tests of one folder as one project: what Stryker can follow test by test. */
module.exports = {
  ...unit,
  rootDir: "../..",
  displayName: undefined,
  testMatch: [`<rootDir>/tests/${process.env.FOLDER ?? "layout"}/**/*.test.ts`],
  testTimeout,
};
