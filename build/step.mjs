// npm run types|lint|walls|format|unit|e2e|contracts [-- arguments for the tool]
import { runCommand } from './setUp/say.mjs'
import { runSteps } from './steps/runSteps.mjs'

runCommand(() => runSteps([process.argv[2] ?? ''], process.argv.slice(3)))
