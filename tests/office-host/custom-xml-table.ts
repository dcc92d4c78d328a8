import {
  hostObject,
  type HostState,
  HostError,
  invalidArgument,
  itemNotFound,
  mayChange,
  textArgument,
  type TypeTable,
} from "./host-object";

/** null: all parts; else only those whose root stands in this namespace. */
export const partsTable: TypeTable<string | null> = {
  type: "CustomXmlPartCollection",
  items: (namespace, state) =>
    [...state.workbook.parts]
      .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
      .map(([id]) => hostObject(partTable, id, state)),
  indexer: (_namespace, id, state) =>
    typeof id === "string" && state.workbook.parts.has(id) ? hostObject(partTable, id, state) : null,
  calls: {
    GetByNamespace: (_namespace, args, state) => hostObject(partsTable, textArgument(args, 0), state),
    Add: (_namespace, args, state) => {
      mayChange(state);
      const xml = wellFormed(textArgument(args, 0));
      state.workbook.serial += 1;
      const id = `{PART-${String(state.workbook.serial)}}`;
      state.workbook.parts.set(id, xml);
      return hostObject(partTable, id, state);
    },
  },
};

const partTable: TypeTable<string> = {
  type: "CustomXmlPart",
  id: (id) => id,
  reads: { Id: (id) => id, NamespaceUri: (id, state) => namespaceOf(xmlOf(id, state)) },
  calls: {
    GetXml: (id, _args, state) => ({ value: xmlOf(id, state) }),
    SetXml: (id, args, state) => {
      mayChange(state);
      xmlOf(id, state);
      state.workbook.parts.set(id, wellFormed(textArgument(args, 0)));
      return null;
    },
    Delete: (id, _args, state) => {
      mayChange(state);
      xmlOf(id, state);
      state.workbook.parts.delete(id);
      return null;
    },
  },
};

function xmlOf(id: string, state: HostState): string {
  const xml = state.workbook.parts.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

/** Characters XML 1.0 does not have are refused, as the application's parser refuses them. */
function wellFormed(xml: string): string {
  if (!/^\s*</.test(xml) || !xml.trimEnd().endsWith(">")) throw invalidArgument("not XML");
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) {
    throw new HostError("InvalidArgument", "The XML holds a character XML 1.0 does not have.");
  }
  return xml;
}

function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>/, ""));
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
  return found?.[1] ?? "";
}
