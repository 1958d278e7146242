import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { writeBigShop } from './bigShop'

// For a person who wants to try the app with years behind it. The app's own shop is `shops/mine` in its data folder.
const usage = 'shop FOLDER [messages]: a folder for the made-up shop, and how many messages it has (100000)'

async function makeShop(folder: string, messages: number): Promise<string> {
  if (existsSync(join(folder, 'log'))) throw new Error(`There is a shop already: ${folder}`)
  // Up to now, so that what the app shows is from today and the months before.
  const { conversations, logBytes } = await writeBigShop(folder, { messages, newestAt: Date.now() })
  return `shop: ${messages} messages in ${conversations} conversations, ${(logBytes / 1e6).toFixed(1)} MB in ${folder}`
}

const [folder, messages = '100000'] = process.argv.slice(2)
if (folder === undefined || !/^[1-9]\d*$/u.test(messages)) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 1
} else {
  const path = resolve(process.env.SHOPBELL_BENCH_ROOT ?? '', folder)
  process.stdout.write(`${await makeShop(path, Number(messages))}\n`)
}
