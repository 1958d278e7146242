import { describe, expect, it } from 'vitest'
import { nameInRelease } from '../../../build/setUp/packageNames.mjs'

const policy = (name: string, candidate: string) =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n`
const BOOKWORM = 'ID=debian\nVERSION_ID="12"\n'
const NOBLE = 'NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="24.04"\n'

describe('nameInRelease', () => {
  it('takes the new name where the list of packages has it', () => {
    const list = policy('libasound2', '(none)') + policy('libasound2t64', '1.2.11-1')
    expect(nameInRelease('libasound2', list, BOOKWORM)).toBe('libasound2t64')
  })

  it('keeps the old name where the list of packages has that', () => {
    const list = policy('libasound2', '1.2.8-1') + policy('libasound2t64', '(none)')
    expect(nameInRelease('libasound2', list, NOBLE)).toBe('libasound2')
  })

  it.each([
    ['Debian 12', BOOKWORM, 'libgtk-3-0'],
    ['Debian 13', 'ID=debian\nVERSION_ID="13"\n', 'libgtk-3-0t64'],
    ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\n', 'libgtk-3-0'],
    ['Ubuntu 24.04', NOBLE, 'libgtk-3-0t64'],
    ['an unknown system', '', 'libgtk-3-0'],
  ])('goes by the release where the list was never read: %s', (_, release, expected) => {
    expect(nameInRelease('libgtk-3-0', '', release)).toBe(expected)
  })

  it('never renames what kept its name', () => {
    expect(nameInRelease('libnss3', '', NOBLE)).toBe('libnss3')
  })
})
