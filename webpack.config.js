const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** TypeScript and JSX by swc; types are tsc's business. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
});

const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  // Every word is said in two languages and the pages load on demand: only what comes first has a limit.
  performance: false,
});

/** Microsoft's host gives Office.js to the page; it is never part of a bundle. */
const officeFromItsHost = { "@microsoft/office-js": "Office" };

const page = (template, filename, chunk) =>
  new HtmlWebpackPlugin({ template: at(template), filename, chunks: [chunk], scriptLoading: "module" });

/** The pane in Excel and the two functions of its ribbon. */
function pane(mode, serving) {
  return {
    ...shared(mode),
    name: "pane",
    target: ["web", "es2020"],
    entry: { taskpane: at("src/taskpane/index.tsx"), commands: at("src/commands/commands.ts") },
    output: {
      path: at("dist"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      // Several builds write into dist; each page names its own files.
      clean: false,
    },
    externals: officeFromItsHost,
    module: { rules: [typescript("es2020")] },
    optimization: {
      // What the pages share comes in one file per origin, so that an update of ours leaves Fluent UI in the cache.
      splitChunks: { chunks: "all", maxInitialRequests: 6 },
    },
    plugins: [
      page("src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("src/commands/commands.html", "commands.html", "commands"),
      new CopyWebpackPlugin({
        patterns: [
          { from: at("src/taskpane/old-browser.js"), to: "old-browser.js" },
          { from: at("src/taskpane/start.css"), to: "start.css" },
          { from: at("assets/icons/*.png"), to: "assets/icons/[name][ext]" },
          { from: at("manifest.xml"), to: "manifest.xml", noErrorOnMissing: true },
        ],
      }),
    ],
    ...(serving === null ? {} : { devServer: serving }),
  };
}

/** The command line, one file for Node. */
function cli(mode) {
  return {
    ...shared(mode),
    name: "cli",
    target: "node20",
    entry: { "so-thi-dua": at("src/cli/main.ts") },
    output: { path: at("dist/cli"), filename: "[name].cjs", chunkFilename: "[name].cjs" },
    module: { rules: [typescript("es2022")] },
  };
}

/** The page without Excel. */
function workbench(mode) {
  return {
    ...shared(mode),
    name: "workbench",
    target: ["web", "es2020"],
    entry: { workbench: at("src/workbench/index.tsx") },
    output: { path: at("dist/workbench"), filename: "[name].js", chunkFilename: "[name].js" },
    module: { rules: [typescript("es2020")] },
    plugins: [page("src/workbench/workbench.html", "index.html", "workbench")],
  };
}

/** Excel takes its pane from https only; the certificates are made for this machine when first served. */
async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    liveReload: true,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  };
}

module.exports = async (env, { mode = "production" }) => {
  const serving = env.WEBPACK_SERVE === true ? await httpsServer() : null;
  const builds = [pane(mode, serving)];
  if (existsSync(at("src/cli/main.ts"))) builds.push(cli(mode));
  if (existsSync(at("src/workbench/index.tsx"))) builds.push(workbench(mode));
  return builds;
};
