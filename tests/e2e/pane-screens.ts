import type { Page } from "playwright-core";
import type { Bilingual, Locale } from "../../src/domain/bilingual";
import { fillWords } from "../../src/messages/pane/fill";
import { findingsPage } from "../../src/messages/pane/findings";
import { formsPage } from "../../src/messages/pane/forms";
import { blankFormsPage } from "../../src/messages/pane/gathering";
import { pageLabels } from "../../src/messages/pane/page-labels";
import { shell } from "../../src/messages/pane/shell";
import { targetsPage } from "../../src/messages/pane/targets";
import { stepLabels } from "../../src/messages/steps/step-labels";
import { settled } from "./settled";

/** The first button of that name, pressed. */
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Opens a page of the pane by the strip of steps, from behind «⋮» or by «Việc theo mùa». */
async function openPage(page: Page, of: keyof typeof pageLabels, locale: Locale): Promise<void> {
  const name = pageLabels[of][locale];
  if (of === "home" || of in stepLabels)
    await page.getByRole("link", { name: new RegExp(`^([^:]+ \\d: )?${name}`) }).click();
  else if (of === "gathering" || of === "blank-forms") {
    await openPage(page, "home", locale);
    await press(page, name);
  } else {
    await press(page, shell.more[locale]);
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
  await page.getByRole("main", { name }).waitFor();
  await settled(page);
}

/** Waits for the result of the check that opening begins with. */
async function checked(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: shell.checkAgain[locale] }).first().waitFor();
  await page.getByRole("button", { name: stepButton(locale) }).waitFor();
  await settled(page);
}

/** «Bước 4, …»: known once it is worked out what filling would write. */
function stepButton(locale: Locale): RegExp {
  return locale === "vi" ? /ô chưa điền|ô đang ghi/ : /cells? to fill|cells? holds? other/;
}

/**
 * Goes through every screen that the sample workbook has and calls `look` on each, with a name for it that can be the name
 * of a file. Writes a filling on the way.
 */
export async function throughEveryScreen(
  page: Page,
  locale: Locale,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const say = (words: Bilingual) => words[locale];
  await checked(page, locale);
  await look("overview");

  await openPage(page, "reading", locale);
  await look("reading");
  await page
    .getByRole("button", { name: /^Đăng ký cá nhân/ })
    .first()
    .click();
  const columns = page.getByRole("list", { name: locale === "vi" ? "Các cột" : "Columns" });
  await columns.getByRole("button").nth(4).click();
  await settled(page);
  await look("reading-column");

  await openPage(page, "findings", locale);
  await look("findings");
  await press(page, say(findingsPage.waive));
  await look("findings-reason");

  await openPage(page, "targets", locale);
  // The first of those that are short is open.
  await look("targets");
  await press(page, new RegExp(`^${say(targetsPage.group("met", "registration"))} \\(`));
  await settled(page);
  const who = page.getByRole("button", {
    name: /^(Cần thêm ai|Vượt ở đâu|Who could still qualify|Where is it over)\?$/,
  });
  const candidate = page.getByRole("main").getByRole("checkbox").first();
  for (const line of await page.getByRole("main").getByRole("listitem").all()) {
    await line.getByRole("button").first().click();
    // Some of what is met is not about people.
    if ((await who.count()) > 0) break;
  }
  await who.click();
  if ((await candidate.count()) > 0) {
    await candidate.click();
    await look("target-trial");
    await press(page, say(targetsPage.trialDrop));
  }

  await openPage(page, "forms", locale);
  await look("forms");
  await press(page, say(formsPage.fill));
  await page.getByRole("heading", { level: 1, name: /^(Xem trước|Preview): / }).waitFor();
  await settled(page);
  await look("preview");
  await page.getByRole("table").getByRole("button").first().click();
  await look("preview-figure");
  await press(page, /^(Điền \d+ ô vào \d+ biểu|Fill \d+ cells? in \d+ forms?)$/);
  await page
    .getByRole("button", { name: say(fillWords.openForm) })
    .first()
    .waitFor();
  await settled(page);
  await look("filled");
  await openPage(page, "forms", locale);
  await page
    .getByRole("button", { name: new RegExp(`^${say(formsPage.create)}: `) })
    .first()
    .click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await settled(page);
  await look("create");

  await openPage(page, "copy", locale);
  await look("copy");
  for (const aside of ["reconciliation", "journal", "settings", "help", "gathering"] as const) {
    await openPage(page, aside, locale);
    await look(aside);
  }
  await openPage(page, "blank-forms", locale);
  await look("blank-forms");
  await press(page, say(blankFormsPage.make));
  await page.getByRole("button", { name: /\.zip/ }).waitFor();
  await settled(page);
  await look("blank-forms-made");
}
