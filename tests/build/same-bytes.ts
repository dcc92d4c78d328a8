/**
 * Builds twice from nothing and compares every file: `npm run reproduce`. The exit code is 1 where a byte differs, since
 * then nobody can tell whether what is shipped was made from this source.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const DIST = path.join(ROOT, "dist");
const WEBPACK = path.join(ROOT, "node_modules/webpack/bin/webpack.js");

function built(): ReadonlyMap<string, string> {
  rmSync(DIST, { recursive: true, force: true });
  execFileSync(process.execPath, [WEBPACK, "--mode", "production", "--no-cache"], { cwd: ROOT, stdio: "ignore" });
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    files
      .filter((file) => statSync(path.join(DIST, file)).isFile())
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(path.join(DIST, file)))
          .digest("hex"),
      ]),
  );
}

const first = built();
const second = built();
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
process.stdout.write(
  different.length === 0
    ? `${String(first.size)} files, the same bytes twice\n`
    : `different: ${different.join(", ")}\n`,
);
process.exitCode = different.length === 0 ? 0 : 1;
