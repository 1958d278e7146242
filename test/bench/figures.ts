/** What one bar came to. */
export type Figure = {
  readonly name: string
  /** What was measured, in words and numbers. */
  readonly text: string
  readonly state: 'ok' | 'MISSED' | 'skipped'
}

export type Figures = {
  /** `value` must not be above `bar`. `unit` follows both. */
  most(name: string, value: number, bar: number, details: string, unit?: string): void
  holds(name: string, isSo: boolean, text: string): void
  /** What can't be measured here, and why: no bar is met by it, none is missed. */
  skip(name: string, reason: string): void
  /** Something worth knowing that has no bar. */
  tell(name: string, text: string): void
  /** Prints the verdict; answers the exit code. */
  verdict(): number
}

/** Prints a line for each figure as it is known. */
export function createFigures(print: (line: string) => void): Figures {
  const figures: Figure[] = []

  function add(figure: Figure): void {
    figures.push(figure)
    print(
      figure.state === 'skipped'
        ? `${figure.name}: skipped: ${figure.text}`
        : `${figure.name}: ${figure.text}: ${figure.state}`,
    )
  }

  return {
    most: (name, value, bar, details, unit = '') => {
      const state = value <= bar ? 'ok' : 'MISSED'
      add({ name, text: `${short(value)}${unit} (${details}), at most ${short(bar)}${unit}`, state })
    },
    holds: (name, isSo, text) => add({ name, text, state: isSo ? 'ok' : 'MISSED' }),
    skip: (name, reason) => add({ name, text: reason, state: 'skipped' }),
    tell: (name, text) => print(`${name}: ${text}`),
    verdict: () => {
      const count = (state: Figure['state']) => figures.filter((figure) => figure.state === state).length
      const missed = count('MISSED')
      const counts = `${count('ok')} met, ${missed} missed${count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''}`
      print(`verdict: ${missed === 0 ? 'every bar that could be measured is met' : 'MISSED'} (${counts})`)
      return missed === 0 ? 0 : 1
    },
  }
}

/** Three digits that count, without an exponent. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.min(digits, 6) })
}
