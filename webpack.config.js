const { createHash } = require("node:crypto");
const { rmSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { manifestFor, siteBase } = require("./site-manifest");

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

/** What a build keeps for the next one; another lock file or another line here starts anew. */
const keptFor = (name, mode) => ({
  type: "filesystem",
  name: `${name}-${mode}`,
  cacheDirectory: at("node_modules/.cache/webpack"),
  buildDependencies: { config: [at("webpack.config.js"), at("package-lock.json")] },
});

const shared = (name, mode) => ({
  mode,
  name,
  cache: keptFor(name, mode),
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  optimization: {
    // Much faster than the minifier that webpack takes by itself, and its files are no larger.
    minimizer: [
      new MinimizerPlugin({
        minify: { implementation: MinimizerPlugin.swcMinify, options: { compress: { passes: 2 } } },
      }),
    ],
  },
  // Every word is said in two languages and the pages load on demand: only what comes first has a limit.
  performance: false,
});

/** Microsoft's host gives Office.js to the page; it is never part of a bundle. */
const officeFromItsHost = { "@microsoft/office-js": "Office" };

const page = (template, filename, chunk) =>
  new HtmlWebpackPlugin({ template: at(template), filename, chunks: [chunk], scriptLoading: "module" });

/**
 * The pane in Excel, the function of its ribbon, and the small window in which that function speaks.
 * `base` is where they will be served; null: on this machine.
 */
function pane(mode, serving, folder, base) {
  return {
    ...shared("pane", mode),
    target: ["web", "es2020"],
    entry: {
      taskpane: at("src/taskpane/index.tsx"),
      commands: at("src/commands/commands.ts"),
      told: at("src/commands/told.ts"),
    },
    output: {
      path: folder,
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      // Relative to the page: left to guess, the bundler would take the last script of the page, which is office.js's
      // own, and fetch our parts from Microsoft's host.
      publicPath: "",
      // Several builds write into dist; each page names its own files.
      clean: false,
    },
    externals: officeFromItsHost,
    resolve: { ...shared("pane", mode).resolve, alias: { "rtl-css-js/core": at("src/taskpane/left-to-right.js") } },
    module: { rules: [typescript("es2020")] },
    optimization: {
      ...shared("pane", mode).optimization,
      // What the pages share comes in one file per origin, so that an update of ours leaves Fluent UI in the cache.
      splitChunks: { chunks: "all", maxInitialRequests: 6 },
    },
    plugins: [
      page("src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("src/commands/commands.html", "commands.html", "commands"),
      page("src/commands/told.html", "told.html", "told"),
      new CopyWebpackPlugin({
        patterns: [
          { from: at("src/taskpane/old-browser.js"), to: "old-browser.js" },
          { from: at("src/taskpane/start.css"), to: "start.css" },
          { from: at("assets/support"), to: "." },
          { from: "**/*.png", context: at("assets/icons"), to: "assets/icons/[path][name][ext]" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (manifest) => (base === null ? manifest : manifestFor(manifest.toString(), base)),
          },
        ],
      }),
    ],
    ...(serving === null ? {} : { devServer: serving }),
  };
}

/** The command line, one file for Node. */
function cli(mode) {
  return {
    ...shared("cli", mode),
    target: "node20",
    entry: { "so-thi-dua": at("src/cli/main.ts"), "check-thread": at("src/worker/thread.worker.ts") },
    output: { path: at("dist/cli"), filename: "[name].cjs", chunkFilename: "[name].cjs" },
    module: { rules: [typescript("es2022")] },
  };
}

/** The workbook's web worker, built first: the page carries it as text. */
function worker(mode) {
  return {
    ...shared("worker", mode),
    devtool: false,
    target: "webworker",
    entry: { "workbook.worker": at("src/worker/workbook.worker.ts") },
    output: { path: at("dist/.parts"), filename: "[name].js" },
    module: { rules: [typescript("es2020")] },
  };
}

/** No client of the server's own in the page or in the worker: the policy of the page is the one that is shipped. */
const workbenchServer = {
  port: 8080,
  open: ["/?mau"],
  hot: false,
  liveReload: false,
  client: false,
  static: false,
  // The page's build reads the worker's from the disk.
  devMiddleware: { writeToDisk: (file) => file.includes(`${path.sep}.parts${path.sep}`) },
};

/** The page without Excel: a folder for any web server, and one file that opens by double click. */
function workbench(mode, serving, folder) {
  return {
    ...shared("workbench", mode),
    dependencies: ["worker"],
    target: ["web", "es2020"],
    entry: { workbench: at("src/workbench/index.tsx") },
    output: { path: path.join(folder, "workbench"), filename: "[name].js" },
    resolve: {
      ...shared("workbench", mode).resolve,
      alias: { "workbook-worker-source": at("dist/.parts/workbook.worker.js") },
    },
    module: {
      rules: [
        typescript("es2020"),
        { test: /workbook\.worker\.js$/, type: "asset/source" },
        { test: /\.xlsx$/, type: "asset/inline" },
      ],
    },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new HtmlWebpackPlugin({
        template: at("src/workbench/workbench.html"),
        filename: "index.html",
        scriptLoading: "blocking",
        minify: false,
        inject: "body",
      }),
      ...(serving ? [] : [new SingleFilePage("index.html", "../so-thi-dua.html")]),
    ],
    ...(serving ? { devServer: workbenchServer } : {}),
  };
}

/** Writes a page once more as one file: its script inlined, allowed by its hash alone. */
class SingleFilePage {
  constructor(page, file) {
    this.page = page;
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SingleFilePage", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SingleFilePage", stage }, (assets) => {
        const page = assets[this.page].source().toString();
        const [tag, name] = /<script src="?([^">\s]+)"?><\/script>/.exec(page) ?? [];
        if (!tag) throw new Error(`no script in ${this.page}`);
        const script = assets[name]
          .source()
          .toString()
          // What would end the element, or what reading the page would change, and with it the hash.
          .replace(/\r\n?/g, "\n")
          .replace(/<(?=\/script|!--)/gi, "\\x3c");
        const hash = createHash("sha256").update(script).digest("base64");
        const whole = page
          .replace("script-src 'self'", `script-src 'sha256-${hash}'`)
          .replace(tag, () => `<script>${script}</script>`);
        compilation.emitAsset(this.file, new webpack.sources.RawSource(whole), { minimized: true });
      });
    });
  }
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
  const serving = env.WEBPACK_SERVE === true;
  const dist = at("dist");
  if (serving && env.workbench) return [worker(mode), workbench(mode, true, dist)];
  if (serving) return [pane(mode, await httpsServer(), dist, null)];
  const base = siteBase(env.base);
  if (base === null) return [pane(mode, null, dist, null), cli(mode), worker(mode), workbench(mode, false, dist)];
  // For a server: a folder with what it serves and nothing else, made anew so that no part of an older one stays.
  const site = at("dist/site");
  rmSync(site, { recursive: true, force: true });
  return [pane(mode, null, site, base), worker(mode), workbench(mode, false, site)];
};
