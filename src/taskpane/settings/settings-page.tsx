import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { CheckSettings } from "./check-settings";
import { OverlayCard } from "./overlay-card";
import { ProfileFields } from "./profile-fields";
import { DisplaySettings } from "./display-settings";

/** «Thiết lập»: what the check goes by (kept in the workbook), and how the pane looks (kept nowhere). */
export function SettingsPage(): ReactElement {
  const { settings, checked } = usePane().state;
  return (
    <Stack>
      <CheckSettings key={JSON.stringify(settings)} settings={settings} />
      <OverlayCard key={JSON.stringify(settings.overlay)} settings={settings} />
      {checked !== null && <ProfileFields key={JSON.stringify(checked.profile)} profile={checked.profile} />}
      <DisplaySettings />
    </Stack>
  );
}
