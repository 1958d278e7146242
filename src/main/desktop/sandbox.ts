import type { App } from 'electron'

/**
 * Puts every page of the app into the sandbox; must run before the app is ready. Chromium refuses to start for root with
 * a sandbox: there the start script passes --no-sandbox, and the window's own preference still keeps Node out of the page.
 */
export function enableSandbox(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
