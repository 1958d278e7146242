// npm run check: everything but the tests that start the app or talk to servers
import { runCommand } from './setUp/say.mjs'
import { runSteps } from './steps/runSteps.mjs'
import { CHECK } from './steps/steps.mjs'

runCommand(() => runSteps(CHECK))
