import { readFileSync } from 'node:fs'

import { parseOrigins, realOrigins, type Origins } from '../net/origins'

export type LaunchOptions = {
  /** Open the sample shop, whatever was open last. */
  readonly isSample: boolean
  /** Write a picture of the first painted inbox there, then quit. */
  readonly screenshotFile: string | null
  /** Stand-ins for the networks, for tests. */
  readonly origins: Origins
  /** A file that takes the pages which would open in the owner's browser, for tests. */
  readonly browserFile: string | null
}

type Launch = { readonly argv: readonly string[]; readonly env: NodeJS.ProcessEnv; readonly isPackaged: boolean }

/** Reads the command line and the environment. A packaged app ignores everything that is there for tests. */
export function launchOptions({ argv, env, isPackaged }: Launch): LaunchOptions {
  return {
    isSample: argv.includes('--sample'),
    screenshotFile: valueAfter(argv, '--screenshot'),
    origins: isPackaged || !env.SHOPBELL_NETWORKS ? realOrigins : readOrigins(env.SHOPBELL_NETWORKS),
    browserFile: isPackaged ? null : (env.SHOPBELL_BROWSER ?? null),
  }
}

function valueAfter(argv: readonly string[], name: string): string | null {
  const inline = argv.find((arg) => arg.startsWith(`${name}=`))
  if (inline) return inline.slice(name.length + 1)
  const at = argv.indexOf(name)
  return at < 0 ? null : (argv[at + 1] ?? null)
}

/** A map that cannot be read must not fall back to the real networks. */
function readOrigins(file: string): Origins {
  const origins = parseOrigins(readFileSync(file, 'utf8'))
  if (!origins.ok) throw new Error('SHOPBELL_NETWORKS is no map of origins')
  return origins.value
}
