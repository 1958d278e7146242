import { useEffect } from 'react'

/** Marks the document as painted once what matters is on screen with its fonts: two frames after it is ready. */
export function useOnePaint(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    let frame = 0
    void fontsReady().then(() => {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          document.documentElement.dataset.painted = 'true'
        })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [isReady])
}

async function fontsReady(): Promise<void> {
  await document.fonts?.ready
}
