// npm run triage:train: learns the models in resources/triage anew
import { trainTriage } from './steps/triage.mjs'
import { runCommand } from './setUp/say.mjs'

runCommand(() => trainTriage())
