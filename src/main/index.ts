import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'

import { mostPictureBytes } from '#shared/domain/pictures/picture'
import { fail, ok, type Result } from '#shared/domain/result'
import { errorText } from '#shared/i18n/errorText'
import { areaSchema } from '#shared/ipc/contract'
import { compose, type Composed } from './compose'
import { bringForward } from './desktop/bringForward'
import { createAskAboutLink } from './desktop/askAboutLink'
import { registerAppScheme, serveApp } from './desktop/appScheme'
import { guardAllContents } from './desktop/guards'
import { readDataFolder, writeDataFolder } from './desktop/dataFolder'
import { createExportSource, createExportTarget } from './desktop/exportFiles'
import { exportTexts } from './desktop/exportTexts'
import { isLookedAt } from './desktop/isLookedAt'
import { isFirstRunOf } from './desktop/lastVersion'
import { readLastShop, writeLastShop } from './desktop/lastShop'
import { launchOptions } from './desktop/launchOptions'
import { letWindowFinish } from './desktop/letWindowFinish'
import { createLog } from './desktop/log'
import { applicationMenu } from './desktop/menu'
import { alertOf, noticeOf } from './desktop/noticeTexts'
import { createNotifier } from './desktop/notifier'
import { createOpenLink, type OpenLink } from './desktop/openLink'
import { createIsOwnFrame } from './desktop/ownFrame'
import type { PictureAddress } from './desktop/pictureAddress'
import { watchPower } from './desktop/power'
import { quitWhenClosed } from './desktop/quitWhenClosed'
import { createRecordedBrowser } from './desktop/recordedBrowser'
import { enableSandbox } from './desktop/sandbox'
import { fixPictureScale, writeScreenshot } from './desktop/screenshot'
import { guardSession } from './desktop/sessionGuards'
import { createSignInDesk } from './desktop/signInBrowser'
import { claimSingleInstance } from './desktop/singleInstance'
import { openVault } from './desktop/vault'
import { openWindow } from './desktop/window'
import { callbackTexts, wordsFor } from './desktop/words'
import { createHandlers } from './ipc/handlers'
import { createPlaceDialogs, type PlaceDialogs } from './desktop/placeDialogs'
import { readChosenFile } from './desktop/readChosenFile'
import { createSaveText } from './desktop/saveText'
import { createPublisher, type Publisher } from './ipc/publish'
import { serve } from './ipc/serve'
import type { AppControl } from './services/appControl'
import { createDataControl } from './services/data/dataControl'
import type { OpenShop } from './services/openShop'
import { createShopSwitch, type ShopKind, type ShopSwitch } from './services/shopSwitch'

const options = launchOptions({ argv: process.argv, env: process.env, isPackaged: app.isPackaged })
const userData = app.getPath('userData')
const lastShopFile = join(userData, 'last-shop.json')
const dataFolderNote = join(userData, 'data-folder.json')
const log = createLog({ folder: join(userData, 'logs'), now: Date.now })
let window: BrowserWindow | null = null

enableSandbox(app)
registerAppScheme(protocol)
guardAllContents(app, log)
if (options.screenshotFile !== null) fixPictureScale(app)
if (claimSingleInstance(app, () => window)) void start()
else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  let shops: ShopSwitch | null = null
  let words = wordsFor('system', app.getLocale())
  const publisher = createPublisher(() => window?.webContents ?? null)
  const openLink = createOpenLink({
    shell: options.browserFile === null ? shell : createRecordedBrowser(options.browserFile),
    ask: createAskAboutLink({ dialog, window: () => window, translate: () => words.translate }),
    allowLoopback: options.origins.size > 0,
    log,
  })
  const composed = compose({
    userData,
    resources: join(app.getAppPath(), 'resources'),
    vault: await openVault({ path: join(userData, 'vault.json'), safeStorage, log }),
    origins: options.origins,
    builtInXClientId: BUILT_IN_X_CLIENT_ID,
    desk: createSignInDesk(openLink),
    log,
    callbackTexts: () => callbackTexts(words),
    openPage: openLink,
    copyText,
    bell: {
      notifier: createNotifier({ Notification, onClick: (conversationId) => showInWindow(publisher, conversationId) }),
      noticeOf: (announcement) => noticeOf(announcement, words.translate),
      alertOf: (people) => alertOf(people, words.translate),
      isLookedAt: (conversationId) => isLookedAt(window, conversationId),
    },
    onChanged: (areas) => {
      publisher.changed(...areas)
      if (areas.includes('settings')) applySettings()
    },
    appVersion: app.getVersion(),
    isUpdated: await isFirstRunOf(app.getVersion(), join(userData, 'last-version')),
    programs: join(app.getAppPath(), 'out', 'main'),
    movedTo: {
      read: () => readDataFolder(dataFolderNote),
      write: (folder) => writeDataFolder(dataFolderNote, folder),
    },
  })
  const open = (kind: ShopKind) => (kind === 'sample' ? composed.openSample() : composed.openMine())
  const first = await open(options.isSample ? 'sample' : await readLastShop(lastShopFile))
  if (!first.ok) {
    dialog.showErrorBox(words.translate('common.appName'), errorText(first.error, words.translate, words.language))
    app.exit(1)
    return
  }
  shops = createShopSwitch(first.value, {
    open,
    onSwitched: (kind) => {
      applySettings()
      publisher.changed(...areaSchema.options)
      void writeLastShop(lastShopFile, kind)
    },
  })
  const { current } = shops

  function applySettings(): void {
    if (!shops) return
    const settings = shops.current().store.shop().settings
    nativeTheme.themeSource = settings.theme
    words = wordsFor(settings.language, app.getLocale())
    const template = applicationMenu({ platform: process.platform, translate: words.translate })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  applySettings()
  guardSession({ session: session.defaultSession, isPackaged: app.isPackaged, platform: process.platform, log })
  serveApp(protocol, {
    folder: join(app.getAppPath(), 'out', 'renderer'),
    pictures: (address) => picture(current(), address),
  })
  const places = createPlaceDialogs({ dialog, window: () => window })
  const data = createDataControl({
    shops,
    places,
    targetAt: createExportTarget,
    exportAt: (file) => ({ name: basename(file), source: createExportSource(file) }),
    texts: () => exportTexts(words.language, words.translate, Date.now()),
    moveMine: composed.moveMine,
  })
  const control = appControl(shops, composed, openLink, publisher, {
    ...data,
    choosePictures: () => chosenPictures(places),
  })
  const handlers = createHandlers({ app: control, current })
  serve({ ipcMain, handlers, isOwnFrame: createIsOwnFrame(() => window), log })
  watchPower({ powerMonitor, onSleep: () => {}, onWake: () => current().wake() })
  quitWhenClosed(app, process.platform, shops.close)
  window = createWindow()
  app.on('activate', () => (window ??= createWindow()))
  if (options.screenshotFile !== null) app.exit((await writeScreenshot(window, options.screenshotFile)) ? 0 : 1)
}

function appControl(
  shops: ShopSwitch,
  composed: Composed,
  openLink: OpenLink,
  publisher: Publisher,
  rest: ReturnType<typeof createDataControl> & Pick<AppControl, 'choosePictures'>,
): AppControl {
  return {
    facts: {
      version: app.getVersion(),
      platform: process.platform,
      versions: { electron: process.versions.electron, chrome: process.versions.chrome, node: process.versions.node },
      isDevRuntime: process.versions.electron.split('.')[0] !== PINNED_ELECTRON.split('.')[0],
      systemLocale: app.getLocale(),
    },
    openShop: shops.to,
    startSampleOver: () => shops.reopen('sample', composed.deleteSample),
    startSampleStorm: async () =>
      shops.current().kind === 'sample' ? composed.startSampleStorm() : fail({ code: 'notFound' }),
    sampleSpeed: composed.sampleClock.speed,
    setSampleSpeed: (speed) => {
      composed.sampleClock.setSpeed(speed)
      publisher.changed('app')
      return ok(undefined)
    },
    openLink,
    showDataFolder: () => showFolder(shops.current().folder),
    showSetAside: () => showFolder(shops.current().upkeep.setAsideFolder),
    copyText,
    saveText: createSaveText({ dialog, window: () => window }),
    ...rest,
  }
}

/** A window that was closed starts at the inbox; one that is open goes to the conversation. */
function showInWindow(publisher: Publisher, conversationId: string | null): void {
  window ??= createWindow()
  bringForward(window)
  if (conversationId !== null) publisher.navigate(conversationId)
}

async function showFolder(folder: string): Promise<Result<void>> {
  const trouble = await shell.openPath(folder)
  return trouble === '' ? ok(undefined) : fail({ code: 'notFound' })
}

function createWindow(): BrowserWindow {
  const opened = openWindow({
    BrowserWindow,
    preload: join(app.getAppPath(), 'out', 'preload', 'index.js'),
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    isDark: nativeTheme.shouldUseDarkColors,
    isPackaged: app.isPackaged,
    platform: process.platform,
  })
  let isFinished = false
  opened.on('close', (event) => {
    if (isFinished) return
    event.preventDefault()
    void letWindowFinish(opened).then(() => {
      isFinished = true
      opened.close()
    })
  })
  opened.on('closed', () => (window = null))
  return opened
}

async function picture(shop: OpenShop, address: PictureAddress) {
  const { pictures } = shop
  const find = () => {
    switch (address.kind) {
      case 'avatar':
        return pictures.avatar(address.identityId)
      case 'attachment':
        return pictures.attachment(address.conversationId, address.messageId, address.index)
      case 'kept':
        return pictures.kept(address.pictureId)
    }
  }
  const found = await find()
  return found && { type: found.type, bytes: new Uint8Array(found.bytes) }
}

async function chosenPictures(places: PlaceDialogs): ReturnType<AppControl['choosePictures']> {
  const files = await places.pictureFiles()
  return Promise.all(files.map((file) => readChosenFile(file, mostPictureBytes)))
}

function copyText(text: string): Result<void> {
  clipboard.writeText(text)
  return ok(undefined)
}
