// npm test: all tests, from an empty clone
import { runCommand } from './setUp/say.mjs'
import { runSteps } from './steps/runSteps.mjs'
import { CHECK } from './steps/steps.mjs'

runCommand(() => runSteps([...CHECK, 'e2e', 'faults', 'contracts']))
