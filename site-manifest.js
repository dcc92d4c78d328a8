const { URL } = require("node:url");

/** Where the manifest of the project says that the pages are served: this machine. */
const HERE = "https://localhost:3000";

/**
 * The address of `--env base=…` without a slash at its end.
 * @param {unknown} given what the command line says; `undefined` where it says nothing
 * @returns {string | null} null: no address is given, the manifest stays that of this machine
 * @throws where Excel would refuse the address
 */
function siteBase(given) {
  if (given === undefined) return null;
  const text = String(given);
  const wrong = (why) => new Error(`--env base=${text}: ${why}, for example https://thidua.example.gov.vn/so-thi-dua`);
  if (!URL.canParse(text)) throw wrong("write the whole address");
  const { protocol, username, search, hash } = new URL(text);
  if (protocol !== "https:") throw wrong("Excel takes its pages by https only");
  if (username !== "" || search !== "" || hash !== "")
    throw wrong("write the folder alone, without «?», «#» or a name");
  return new URL(text).href.replace(/\/+$/, "");
}

/**
 * The manifest for the pages of an office's own server.
 * @param {string} manifest the one of the project
 * @param {string} base as `siteBase` gives it
 */
function manifestFor(manifest, base) {
  return manifest.replaceAll(`${HERE}/`, `${base}/`);
}

module.exports = { siteBase, manifestFor };
