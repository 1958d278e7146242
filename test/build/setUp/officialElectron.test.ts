import { describe, expect, it } from 'vitest'
import { archiveName, downloadAddress, failedWithinADay } from '../../../build/setUp/officialElectron.mjs'

const DAY_MS = 24 * 60 * 60 * 1000

describe('archiveName', () => {
  it('is the release page’s name for this computer', () => {
    expect(archiveName('45.4.1', 'darwin', 'arm64')).toBe('electron-v45.4.1-darwin-arm64.zip')
    expect(archiveName('45.4.1', 'linux', 'arm')).toBe('electron-v45.4.1-linux-armv7l.zip')
  })
})

describe('downloadAddress', () => {
  it('is the release page unless a mirror is named', () => {
    expect(downloadAddress('45.4.1', 'a.zip', {})).toBe(
      'https://github.com/electron/electron/releases/download/v45.4.1/a.zip',
    )
  })

  it('follows the variables of Electron’s own installer', () => {
    const env = { ELECTRON_MIRROR: 'https://mirror.example/electron/', ELECTRON_CUSTOM_DIR: '{{ version }}' }
    expect(downloadAddress('45.4.1', 'a.zip', env)).toBe('https://mirror.example/electron/45.4.1/a.zip')
  })
})

describe('failedWithinADay', () => {
  const note = { version: '45.4.1', failedAt: 1_000_000 }
  it('spares a day the wait for a failed download, for that version only', () => {
    expect(failedWithinADay(note, '45.4.1', note.failedAt + DAY_MS - 1)).toBe(true)
    expect(failedWithinADay(note, '45.4.1', note.failedAt + DAY_MS)).toBe(false)
    expect(failedWithinADay(note, '45.4.2', note.failedAt + 1)).toBe(false)
    expect(failedWithinADay(null, '45.4.1', note.failedAt)).toBe(false)
  })
})
