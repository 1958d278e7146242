import type { App } from 'electron'
import { expect, it } from 'vitest'

import { enableSandbox } from '../../../src/main/desktop/sandbox'

it.each([
  [[], true],
  [['disable-gpu'], true],
  [['no-sandbox'], false],
])('started with %j the sandbox is on: %s', (switches: string[], isOn) => {
  let isEnabled = false
  const commandLine = { hasSwitch: (name: string) => switches.includes(name) }
  enableSandbox({ commandLine, enableSandbox: () => (isEnabled = true) } as unknown as App)
  expect(isEnabled).toBe(isOn)
})
