// Theme, text size and language on the root element.
import type { SettingsView } from "../generated/SettingsView";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
let theme = "system";

function applyTheme(): void {
  const resolved = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
  document.documentElement.dataset.theme = resolved;
}

dark.addEventListener("change", applyTheme);

export function applyLook(settings: SettingsView): void {
  const root = document.documentElement;
  root.lang = settings.locale;
  root.style.fontSize = `${settings.text_size}%`;
  theme = settings.theme;
  applyTheme();
}
