/** The sentence that says why the buttons of this page wait. */
export const taskReasonId = 'data-task-reason'

/** A button that waits for the running task says why. */
export function busyProps(isBusy: boolean): { readonly disabled: boolean; readonly 'aria-describedby'?: string } {
  return isBusy ? { disabled: true, 'aria-describedby': taskReasonId } : { disabled: false }
}
