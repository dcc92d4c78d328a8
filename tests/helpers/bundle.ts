import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

export interface Bundled {
  /** Holds `NAME.js` for each entry. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

interface BundleOptions {
  /** Modules that run one after the other, with all they import, by the name of the file they become. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly target: webpack.Configuration["target"];
  /** The global variable of a page that holds what the entry exports. */
  readonly variable?: string;
}

const ROOT = resolve(__dirname, "../..");

/** Modules of the tests, or of src as they stand, as scripts for a page or a thread: what cannot be had from Jest. */
export async function bundle(options: BundleOptions): Promise<Bundled> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  const remove = () => rm(folder, { recursive: true });
  try {
    await build(options, folder);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

function build({ entries, target, variable }: BundleOptions, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "none",
    devtool: false,
    context: ROOT,
    // What was compiled for the last run is compiled.
    cache: {
      type: "filesystem",
      name: `tests-${createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 8)}`,
      cacheDirectory: join(ROOT, "node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename, join(ROOT, "package-lock.json")] },
    },
    ...(target === undefined ? {} : { target }),
    entry: Object.fromEntries(Object.entries(entries).map(([name, modules]) => [name, [...modules]])),
    output: {
      path: folder,
      filename: "[name].js",
      ...(variable === undefined ? {} : { library: { name: variable, type: "var" } }),
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
          },
        },
      ],
    },
  });
  return new Promise((done, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const failure = error ?? closing;
        if (failure) reject(failure);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
  });
}
