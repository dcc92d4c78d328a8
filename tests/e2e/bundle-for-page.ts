import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** One module of the tests with all it imports, as a script for a page; its exports are the members of `name`. */
export async function bundledForPage(entry: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  try {
    await build(entry, name, folder);
    return await readFile(join(folder, "bundle.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function build(entry: string, name: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "none",
    devtool: false,
    target: ["web", "es2020"],
    entry,
    output: { path: folder, filename: "bundle.js", library: { name, type: "var" } },
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
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
