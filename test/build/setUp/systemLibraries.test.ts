import { expect, it } from 'vitest'
import { packagesOfMissing } from '../../../build/setUp/systemLibraries.mjs'

const KNOWN = `\tlibsecret-1.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libsecret-1.so.0
\tlibnotify.so.4 (libc6,x86-64) => /lib/x86_64-linux-gnu/libnotify.so.4\n`

it('names each missing package once, whichever of its libraries is absent', () => {
  const linked = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibnss3.so => not found
\tlibsmime3.so => not found
\tlibgtk-3.so.0 => not found
\tlibX11.so.6 => /lib/x86_64-linux-gnu/libX11.so.6 (0x00007f)\n`
  expect(packagesOfMissing(linked, KNOWN)).toEqual(['libgtk-3-0', 'libnss3'])
})

it('names what Electron opens only while running', () => {
  expect(packagesOfMissing('', '')).toEqual(['libnotify4', 'libsecret-1-0'])
})

it('is content with a complete system', () => {
  expect(packagesOfMissing('\tlibc.so.6 => /lib/libc.so.6 (0x1)\n', KNOWN)).toEqual([])
})

it('shows a library it does not know under its own name', () => {
  expect(packagesOfMissing('\tlibnew.so.1 => not found\n', KNOWN)).toEqual(['libnew.so.1'])
})
