// node build/virtualDesktop.mjs [--without=keyring,windowManager] [--size=1600x1000] -- COMMAND ARGUMENTS
// Runs a command inside a throw-away Linux desktop and answers its exit code.
import { missingDesktopPackages } from './setUp/desktopPackages.mjs'
import { runCommand, stop } from './setUp/say.mjs'
import { installSystemPackages } from './setUp/systemPackages.mjs'
import { withVirtualDesktop } from './setUp/virtualDesktop.mjs'

runCommand(async () => {
  const split = process.argv.indexOf('--')
  const [program, ...args] = split < 0 ? [] : process.argv.slice(split + 1)
  if (program === undefined)
    throw stop('usage: node build/virtualDesktop.mjs [--without=keyring] [--size=1600x1000] -- COMMAND')
  const options = process.argv.slice(2, split)
  const valueOf = (/** @type {string} */ name) =>
    options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1]
  installSystemPackages(missingDesktopPackages())
  return withVirtualDesktop(program, args, {
    cwd: process.cwd(),
    without: valueOf('without')?.split(',') ?? [],
    size: valueOf('size') ?? '1600x1000',
  })
})
