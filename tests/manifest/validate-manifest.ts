import { DOMParser, type Document, type Element, onErrorStopParsing } from "@xmldom/xmldom";

/** What a manifest is held against beside itself. */
export interface ManifestSurroundings {
  /** Of package.json: «0.1.0». */
  readonly packageVersion: string;
  /** Width and height of a picture of the site, by its path below the base URL; null where there is none. */
  readonly iconSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

/** The floor this product promises, and all that the schemas want in this order. */
const EXCEL_API = "1.13";

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Lengths Office allows, in characters. */
const MAX = { displayName: 125, description: 250, provider: 125, resid: 32, ShortStrings: 125, LongStrings: 250 };

const ICON_SIZES = ["16", "32", "80"];

/** Everything wrong with a manifest that can be known without Microsoft's service; empty if nothing is. */
export function manifestProblems(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  const document = parsed(xml);
  if (typeof document === "string") return [document];
  const root = document.documentElement;
  if (root?.nodeName !== "OfficeApp") return ["the root is not <OfficeApp>"];
  return [
    ...orderProblems(root),
    ...identityProblems(root, surroundings.packageVersion),
    ...lengthProblems(root),
    ...localeProblems(root),
    ...resourceProblems(root),
    ...urlProblems(root),
    ...iconProblems(root, surroundings),
    ...commandProblems(root),
  ];
}

function parsed(xml: string): Document | string {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  } catch (error) {
    return `not well-formed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function orderProblems(root: Element): readonly string[] {
  return [root, ...all(root)].flatMap((element) => {
    const order = ORDER[element.nodeName];
    if (!order) return [];
    const names = children(element).map(({ nodeName }) => nodeName);
    const unknown = names
      .filter((name) => !order.includes(name))
      .map((name) => `<${element.nodeName}> has no <${name}>`);
    const places = names.map((name) => order.indexOf(name));
    const wrong = places.findIndex((place, index) => place < Math.max(...places.slice(0, index), -1));
    return wrong < 0 ? unknown : [...unknown, `<${names[wrong] ?? ""}> stands too late in <${element.nodeName}>`];
  });
}

function identityProblems(root: Element, packageVersion: string): readonly string[] {
  const problems: string[] = [];
  if (attribute(root, "xsi:type") !== "TaskPaneApp") problems.push("not a TaskPaneApp");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(root, "Id"))) problems.push("<Id> is no GUID");
  if (textOf(root, "Version") !== `${packageVersion}.0`) {
    problems.push(`<Version> ${textOf(root, "Version")} is not package.json's ${packageVersion}`);
  }
  if (textOf(root, "DefaultLocale") !== "vi-VN") problems.push("the default language is not Vietnamese");
  if (textOf(root, "Permissions") !== "ReadWriteDocument") problems.push("other permissions than the work needs");
  const hosts = children(only(root, "Hosts")).map((host) => attribute(host, "Name"));
  if (hosts.join() !== "Workbook") problems.push(`hosts are ${hosts.join()}, not the workbook alone`);
  for (const set of [...named(root, "Set"), ...named(root, "bt:Set")]) {
    if (attribute(set, "Name") !== "ExcelApi" || attribute(set, "MinVersion") !== EXCEL_API) {
      problems.push(
        `asks for ${attribute(set, "Name")} ${attribute(set, "MinVersion")}, not for ExcelApi ${EXCEL_API}`,
      );
    }
  }
  if (named(root, "Set").length === 0) problems.push(`does not ask for ExcelApi ${EXCEL_API}`);
  return problems;
}

function lengthProblems(root: Element): readonly string[] {
  const limited: (readonly [string, string, number])[] = [
    ["ProviderName", textOf(root, "ProviderName"), MAX.provider],
    ...wordings(only(root, "DisplayName")).map((text) => ["DisplayName", text, MAX.displayName] as const),
    ...wordings(only(root, "Description")).map((text) => ["Description", text, MAX.description] as const),
    ...(["ShortStrings", "LongStrings"] as const).flatMap((group) =>
      named(root, `bt:${group}`)
        .flatMap(children)
        .flatMap((string) => wordings(string).map((text) => [attribute(string, "id"), text, MAX[group]] as const)),
    ),
  ];
  return limited.flatMap(([what, text, max]) => {
    if (text.trim() === "") return [`${what} is empty`];
    if (text !== text.normalize("NFC")) return [`${what} is not in composed Unicode (NFC)`];
    return text.length > max ? [`${what} has ${String(text.length)} characters, at most ${String(max)} are shown`] : [];
  });
}

/** Every wording the user sees has its English beside the Vietnamese. */
function localeProblems(root: Element): readonly string[] {
  const worded = [only(root, "DisplayName"), only(root, "Description"), ...named(root, "bt:String")];
  return worded.flatMap((element) => {
    const locales = children(element).map((override) => attribute(override, "Locale"));
    const what = attribute(element, "id") || (element?.nodeName ?? "a missing element");
    return locales.join() === "en-US" ? [] : [`${what} has overrides for «${locales.join()}», not for en-US`];
  });
}

function resourceProblems(root: Element): readonly string[] {
  const resources = only(root, "Resources");
  const groups = new Map(
    children(resources).flatMap((group) =>
      children(group).map((item) => [attribute(item, "id"), group.nodeName] as const),
    ),
  );
  const ids = all(resources)
    .map((item) => attribute(item, "id"))
    .filter((id) => id !== "");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two resources are called ${id}`);
  const long = ids.filter((id) => id.length > MAX.resid).map((id) => `resource id too long: ${id}`);
  const used = all(root).filter((element) => element.hasAttribute("resid"));
  const wrong = used.flatMap((element) => {
    const resid = attribute(element, "resid");
    const wanted = groupFor(element);
    const found = groups.get(resid);
    if (found === undefined) return [`no resource ${resid} for <${element.nodeName}>`];
    return found === wanted ? [] : [`<${element.nodeName}> takes ${resid} from ${found}, not from ${wanted}`];
  });
  const taken = new Set(used.map((element) => attribute(element, "resid")));
  const idle = [...groups.keys()].filter((id) => !taken.has(id)).map((id) => `nothing uses the resource ${id}`);
  return [...twice, ...long, ...wrong, ...idle];
}

function groupFor(element: Element): string {
  switch (element.nodeName) {
    case "bt:Image":
      return "bt:Images";
    case "FunctionFile":
    case "SourceLocation":
    case "LearnMoreUrl":
      return "bt:Urls";
    case "Description":
      return "bt:LongStrings";
    default:
      return "bt:ShortStrings";
  }
}

function urlProblems(root: Element): readonly string[] {
  const urls = urlsOf(root);
  const problems = urls.flatMap((url) => {
    if (!URL.canParse(url)) return [`not a URL: ${url}`];
    return new URL(url).protocol === "https:" ? [] : [`not https: ${url}`];
  });
  if (problems.length > 0) return problems;
  const bases = new Set(urls.map((url) => new URL(url).origin));
  return bases.size === 1 ? [] : [`URLs of several bases: ${[...bases].join(", ")}`];
}

function urlsOf(root: Element): readonly string[] {
  return all(root)
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

function iconProblems(root: Element, { iconSize }: ManifestSurroundings): readonly string[] {
  const images = new Map(
    named(root, "bt:Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const),
  );
  const wanted: (readonly [string, string])[] = [
    [attribute(only(root, "IconUrl"), "DefaultValue"), "32"],
    [attribute(only(root, "HighResolutionIconUrl"), "DefaultValue"), "64"],
    ...named(root, "bt:Image")
      .filter((image) => image.hasAttribute("resid"))
      .map((image) => [images.get(attribute(image, "resid")) ?? "", attribute(image, "size")] as const),
  ];
  const wrong = wanted.flatMap(([url, size]) => {
    if (!URL.canParse(url)) return [];
    const found = iconSize(new URL(url).pathname.slice(1));
    if (!found) return [`no picture at ${url}`];
    return found.width === Number(size) && found.height === Number(size) ? [] : [`${url} is not ${size} pixels square`];
  });
  const incomplete = named(root, "Icon").filter(
    (icon) =>
      children(icon)
        .map((image) => attribute(image, "size"))
        .join() !== ICON_SIZES.join(),
  );
  return [...new Set(wrong), ...incomplete.map(() => `an icon lacks one of the sizes ${ICON_SIZES.join(", ")}`)];
}

function commandProblems(root: Element): readonly string[] {
  const ids = [...named(root, "CustomTab"), ...named(root, "Group"), ...named(root, "Control")].map((element) =>
    attribute(element, "id"),
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two controls are called ${id}`);
  const actions = named(root, "Action").flatMap((action) => {
    const kind = attribute(action, "xsi:type");
    const needs = kind === "ExecuteFunction" ? "FunctionName" : kind === "ShowTaskpane" ? "SourceLocation" : "";
    return children(action).some(({ nodeName }) => nodeName === needs) ? [] : [`an action ${kind} without <${needs}>`];
  });
  const functions = named(root, "FunctionName").map(({ textContent }) => textContent);
  const missing = functions.includes("restore") ? [] : ["no button runs «restore»"];
  return [...twice, ...actions, ...missing, ...paneProblems(root)];
}

/** What the ribbon asks the pane for, in the query of its address; the pane knows these and no others. */
const WISHES = ["check", "fix", "fill", "create", "help"];

/** The buttons that open the pane share one of it, and each asks for its own thing. */
function paneProblems(root: Element): readonly string[] {
  const panes = new Set(named(root, "TaskpaneId").map(({ textContent }) => textContent));
  const urls = named(root, "bt:Url").map((url) => attribute(url, "DefaultValue"));
  const wishes = urls.flatMap((url) => (URL.canParse(url) ? new URL(url).searchParams.getAll("do") : []));
  return [
    ...(panes.size > 1 ? [`several panes: ${[...panes].join(", ")}`] : []),
    ...WISHES.filter((wish) => !wishes.includes(wish)).map((wish) => `no button opens the pane for «${wish}»`),
    ...wishes.filter((wish) => !WISHES.includes(wish)).map((wish) => `the pane does not know «${wish}»`),
  ];
}

function children(element: Element | null): readonly Element[] {
  return element ? [...element.childNodes].filter((node): node is Element => node.nodeType === 1) : [];
}

function all(element: Element | null): readonly Element[] {
  return children(element).flatMap((child) => [child, ...all(child)]);
}

function named(root: Element, name: string): readonly Element[] {
  return all(root).filter(({ nodeName }) => nodeName === name);
}

/** The first of this name: the one of the add-in itself, before those of its commands. */
function only(root: Element, name: string): Element | null {
  return children(root).find(({ nodeName }) => nodeName === name) ?? named(root, name)[0] ?? null;
}

function attribute(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function textOf(root: Element, name: string): string {
  return only(root, name)?.textContent ?? "";
}

function wordings(element: Element | null): readonly string[] {
  return [attribute(element, "DefaultValue"), ...children(element).map((override) => attribute(override, "Value"))];
}
