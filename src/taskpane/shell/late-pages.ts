import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Step } from "../../domain/work-left";
import type { Aside } from "../state/pane-state";

export type Loader = () => Promise<{ readonly default: ComponentType }>;

// What is not seen first is fetched after the first result, so that no page is waited for when it is opened.
const stepLoaders: Readonly<Record<Step, Loader>> = {
  reading: () => import("../reading/reading-page").then((m) => ({ default: m.ReadingPage })),
  findings: () => import("../findings/findings-page").then((m) => ({ default: m.FindingsPage })),
  targets: () => import("../targets/targets-page").then((m) => ({ default: m.TargetsPage })),
  forms: () => import("../forms/forms-page").then((m) => ({ default: m.FormsPage })),
  copy: () => import("../copy/copy-page").then((m) => ({ default: m.CopyPage })),
};

const asideLoaders: Readonly<Record<Aside, Loader>> = {
  reconciliation: () =>
    import("../reconciliation/reconciliation-page").then((m) => ({ default: m.ReconciliationPage })),
  gathering: () => import("../gathering/gathering-page").then((m) => ({ default: m.GatheringPage })),
  "blank-forms": () => import("../gathering/blank-forms-page").then((m) => ({ default: m.BlankFormsPage })),
  journal: () => import("../journal/journal-page").then((m) => ({ default: m.JournalPage })),
  settings: () => import("../settings/settings-page").then((m) => ({ default: m.SettingsPage })),
  help: () => import("../help/help-page").then((m) => ({ default: m.HelpPage })),
};

export const stepPages = lazyPages(stepLoaders);
export const asidePages = lazyPages(asideLoaders);

/** Every page that comes late, in the order in which it is likely to be wanted. */
export const pageLoaders: readonly Loader[] = [...Object.values(stepLoaders), ...Object.values(asideLoaders)];

function lazyPages<Name extends string>(
  loaders: Readonly<Record<Name, Loader>>,
): Readonly<Record<Name, LazyExoticComponent<ComponentType>>> {
  const pages = Object.entries<Loader>(loaders).map(([name, load]) => [name, lazy(load)] as const);
  return Object.fromEntries(pages) as Readonly<Record<Name, LazyExoticComponent<ComponentType>>>;
}
