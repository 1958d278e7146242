// npm run advice -- FILE.jsonl: how well the advice about replies meets a table of texts
import { runAdvice } from './steps/advice.mjs'
import { runCommand } from './setUp/say.mjs'

runCommand(() => runAdvice(process.argv.slice(2)))
