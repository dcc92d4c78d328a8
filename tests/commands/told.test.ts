/** @jest-environment jsdom */
import { restoreWords } from "../../src/messages/ribbon";

test.each(Object.entries(restoreWords))("the small window says «%s» in both languages", async (word, { vi, en }) => {
  history.replaceState(null, "", `?say=${word}&_host_Info=Excel$Win32$16.01`);
  document.body.replaceChildren(document.createElement("main"));
  jest.resetModules();
  await import("../../src/commands/told");
  expect([...document.querySelectorAll("p")].map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ["vi", vi],
    ["en", en],
  ]);
});
