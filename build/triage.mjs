// npm run triage -- FILE.jsonl [--errors]: how well messages are judged of which a file says what is right
import { runTriage } from './steps/triage.mjs'
import { runCommand } from './setUp/say.mjs'

runCommand(() => runTriage(process.argv.slice(2)))
