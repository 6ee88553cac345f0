/** Opens the side panel, which Chromium and Firefox call by different names; both want it in the very click that asks. */
import { browser } from 'wxt/browser';

type PanelBrowser = {
  readonly sidePanel?: { readonly open: (where: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/** Null where the browser has none. */
export function findSidePanel(windowId: number | undefined): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as PanelBrowser;
  if (sidePanel !== undefined && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}
