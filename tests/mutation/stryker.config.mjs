/** `FOLDER=text npm run mutation`: which changes of a folder of the source its tests would let pass; `FILE=marks`: of a file. */
const folder = process.env.FOLDER ?? "layout";
const file = process.env.FILE ?? "**/*";

export default {
  mutate: [`src/${folder}/${file}.ts`],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "tests/mutation/jest.config.cjs" },
  coverageAnalysis: "perTest",
  // Only read to rewrite paths, which are the same in the copy; it would want a TypeScript of its own.
  tsconfigFile: "none.json",
  ignorePatterns: ["dist", "assets"],
  // Words as data are not logic: another word is another vocabulary, and the sheets that know it say so.
  mutator: { excludedMutations: ["StringLiteral", "Regex"] },
  reporters: ["clear-text", "html"],
  htmlReporter: { fileName: "coverage/mutation.html" },
  thresholds: { high: 90, low: 85, break: null },
  tempDirName: "coverage/stryker",
  concurrency: 2,
};
