import { configure, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { PATIENCE } from "../helpers/patience";
import { memoryDoor, type MemoryDoor } from "./memory-door";

// A busy machine takes its time over a page that is loaded on demand; no test asserts how long.
configure({ asyncUtilTimeout: PATIENCE });

// Nobody looks at this page: matching every element with Fluent UI's thousands of rules took four fifths of the time. What
// is hidden here is hidden by its element; how the pane looks is shown by a real browser (tests/e2e).
CSSStyleSheet.prototype.insertRule = () => 0;

// What the pane measures itself by; jsdom has no layout and so nothing to observe.
class NoResizeObserver implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}
globalThis.ResizeObserver = NoResizeObserver;
HTMLElement.prototype.scrollTo = () => undefined;
HTMLElement.prototype.scrollIntoView = () => undefined;

// Nor has it sizes: the page is as high as a usual pane, a card a fifth of that.
Object.defineProperty(HTMLElement.prototype, "clientHeight", { value: 900 });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { value: 180 });

export interface Shown {
  readonly door: MemoryDoor;
  readonly user: UserEvent;
  readonly page: RenderResult;
  /** Waits for the answer of the check that opening begins with. */
  check(): Promise<void>;
  open(page: string): Promise<void>;
  press(button: string): Promise<void>;
}

/** The pane over a workbook in memory, and the ways a secretary moves in it. */
export function showPane(door: MemoryDoor = memoryDoor(), props: Partial<PaneProps> = {}): Shown {
  const user = userEvent.setup();
  const page = render(
    <Pane
      workbook={door.workbook}
      view={door.view}
      surroundings={door.surroundings}
      engine={door.engine}
      fileName="Đăng ký 2022.xlsx"
      openSample={null}
      {...props}
    />,
  );
  const press = async (button: string) => {
    await user.click(await screen.findByRole("button", { name: button }));
  };
  return {
    door,
    user,
    page,
    press,
    check: async () => {
      await screen.findByText(/2022 · /);
      // What filling would write is worked out once the check is on the screen.
      await screen.findByText(/ô chưa điền|biểu đã khớp|chưa có biểu tổng hợp/);
    },
    open: async (name) => {
      const link = screen.queryByRole("link", { name: new RegExp(`^(Bước \\d: )?${name}`) });
      if (link === null) {
        await press("Thêm");
        await user.click(await screen.findByRole("menuitem", { name }));
      } else await user.click(link);
      await screen.findByRole("main", { name });
    },
  };
}
