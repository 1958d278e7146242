// npm run bench -- store|search [--sizes 10000,100000] [--quick]; npm run bench -- shop FOLDER [messages]
import { runBench } from './steps/bench.mjs'
import { runCommand } from './setUp/say.mjs'

runCommand(() => runBench(process.argv[2] ?? '', process.argv.slice(3)))
