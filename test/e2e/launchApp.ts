import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { keepLogs } from './runLogs'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

export type LaunchOptions = {
  /** The data folder of an earlier launch, to start the same shop again. */
  readonly userData?: string
  /** Origins of networks to loopback origins. */
  readonly networks?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type LaunchedApp = {
  readonly app: ElectronApplication
  readonly userData: string
  /** The app's window, loaded. */
  window(): Promise<Page>
  /** What the app has opened in the owner's browser since this data folder began: the test plays the browser. */
  openedInBrowser(): Promise<readonly string[]>
  /** Everything written to stdout and stderr so far. */
  output(): string
  quit(): Promise<void>
  /** SIGKILL, as a crash or a power cut would. */
  kill(): Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** Starts the built app with a data folder of its own. `npm run e2e` sets the environment this needs. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await freshUserData())
  const browserFile = join(userData, 'test-browser.txt')
  const networksFile = join(userData, 'test-networks.json')
  await writeFile(networksFile, JSON.stringify(options.networks ?? {}))
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...electronFlags(), `--user-data-dir=${userData}`, ...(options.flags ?? []), root],
    cwd: root,
    env: { ...inherited(), SHOPBELL_NETWORKS: networksFile, SHOPBELL_BROWSER: browserFile, ...options.env },
    colorScheme: null,
    // Otherwise Playwright switches the sandbox off on Linux; the flags say whether this machine can have one.
    chromiumSandbox: true,
    timeout: 60_000,
  })
  const written: string[] = []
  app.process().stdout?.on('data', (bytes: Buffer) => written.push(bytes.toString()))
  app.process().stderr?.on('data', (bytes: Buffer) => written.push(bytes.toString()))
  return {
    app,
    userData,
    window: () => loadedWindow(app),
    openedInBrowser: async () => linesOf(await readFile(browserFile, 'utf8').catch(() => '')),
    output: () => written.join(''),
    quit: async () => {
      await app.close()
      await keepLogs(userData, written.join(''))
    },
    kill: async () => {
      await killed(app)
      await keepLogs(userData, written.join(''))
    },
  }
}

/** Full path of the Electron that `npm run e2e` found or made. */
export function electronPath(): string {
  const path = process.env.SHOPBELL_ELECTRON
  if (!path) throw new Error('SHOPBELL_ELECTRON is not set: start these tests with `npm run e2e`')
  return path
}

/** What this machine's Electron must be told, such as --no-sandbox for root. */
export function electronFlags(): string[] {
  return (process.env.SHOPBELL_ELECTRON_FLAGS ?? '').split(' ').filter((flag) => flag !== '')
}

/** An empty data folder; `removeUserData` takes it away. */
export async function freshUserData(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'shopbell-e2e-')), 'data')
  await mkdir(folder)
  return folder
}

export async function removeUserData(userData: string): Promise<void> {
  // What the app has started may write for a moment after the app itself was killed.
  await rm(resolve(userData, '..'), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

async function loadedWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow({ timeout: 60_000 })
  await page.waitForLoadState('load')
  return page
}

async function killed(app: ElectronApplication): Promise<void> {
  const gone = new Promise((done) => app.process().once('exit', done))
  app.process().kill('SIGKILL')
  await gone
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function inherited(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return Object.fromEntries(pairs) as Record<string, string>
}
