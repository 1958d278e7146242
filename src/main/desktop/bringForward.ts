export type ForwardWindow = { isMinimized(): boolean; restore(): void; show(): void; focus(): void }

/** Puts a window in front of everything, wherever it was. */
export function bringForward(window: ForwardWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
