/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRegions } from "../../src/workbench/use-regions";

// Nothing has a place on a page without a layout; here everything that is not hidden is seen.
HTMLElement.prototype.getClientRects = function () {
  return (this.closest("[hidden]") === null ? [{}] : []) as unknown as DOMRectList;
};

function Page() {
  return (
    <div onKeyDown={useRegions()}>
      <section data-region>
        <button>Mở tệp…</button>
      </section>
      <div data-region>
        <textarea aria-label="Ô" />
      </div>
      <section data-region hidden>
        <button>Đóng</button>
      </section>
      <main data-region>
        <h1 tabIndex={-1}>Rà soát</h1>
        <button>Sửa</button>
      </main>
    </div>
  );
}

test("F6 goes from part to part and around, Shift+F6 back; what is hidden is left out", async () => {
  const user = userEvent.setup();
  render(<Page />);
  screen.getByRole("button", { name: "Mở tệp…" }).focus();
  await user.keyboard("{F6}");
  expect(screen.getByRole("textbox", { name: "Ô" })).toHaveFocus();
  await user.keyboard("{F6}");
  expect(screen.getByRole("heading", { name: "Rà soát" })).toHaveFocus();
  await user.keyboard("{F6}");
  expect(screen.getByRole("button", { name: "Mở tệp…" })).toHaveFocus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(screen.getByRole("heading", { name: "Rà soát" })).toHaveFocus();
});
