// npm start [-- --retry-download] [-- --sample] [-- --screenshot FILE.png] [-- anything Electron understands]
import { checkNodeVersion } from './setUp/nodeVersion.mjs'
import { installPackages } from './setUp/packages.mjs'
import { readyApp } from './setUp/readyApp.mjs'
import { runCommand } from './setUp/say.mjs'
import { startApp } from './setUp/startApp.mjs'

runCommand(async () => {
  const args = process.argv.slice(2)
  checkNodeVersion()
  await installPackages()
  const app = await readyApp({ retry: args.includes('--retry-download') })
  return startApp(
    app,
    args.filter((argument) => argument !== '--retry-download'),
  )
})
