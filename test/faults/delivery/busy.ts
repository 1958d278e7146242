/** Knows whether anything is under way that is not waiting for time to pass. */
export type Busy = {
  watched<T>(action: () => Promise<T>): Promise<T>
  /** Something was asked of us: `onQuiet` runs once, when all of it is done. */
  wanted(): void
}

export function createBusy(onQuiet: () => void): Busy {
  let count = 0
  let isWanted = false
  let isLooking = false

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    // One turn runs all promises that are ready; what they begin counts itself.
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve))
    isLooking = false
    if (count > 0 || !isWanted) return
    isWanted = false
    onQuiet()
  }

  return {
    async watched(action) {
      count += 1
      try {
        return await action()
      } finally {
        count -= 1
        void look()
      }
    },
    wanted() {
      isWanted = true
      void look()
    },
  }
}
