import { ok } from '#shared/domain/result'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `app.${string}` | `sample.${string}` | `settings.${string}` | `vault.${string}`>

export function appHandlers({ app, current }: HandlerMeans): Pick<Handlers, Names> {
  return {
    'app.state': async () => {
      const open = current()
      const shop = open.store.shop()
      return ok({
        ...app.facts,
        shop: open.kind,
        isEmpty: open.kind === 'mine' && shop.accounts.size === 0 && shop.conversations.size === 0,
        dataFolder: open.folder,
        vault: open.vault.protection(),
        storeTrouble: open.trouble(),
        isReadingAble: open.reading.isAble(),
        newlyDamagedLines: open.upkeep.report().newlyDamagedLines,
        now: open.clock.now(),
        sampleSpeed: app.sampleSpeed(),
      })
    },
    'app.openSample': async () => nothing(app.openShop('sample')),
    'app.openMine': async () => nothing(app.openShop('mine')),
    'app.openLink': async ({ url }) => nothing(app.openLink(url)),
    'app.showDataFolder': async () => nothing(app.showDataFolder()),
    'app.copyText': async ({ text }) => nothing(app.copyText(text)),
    'sample.setSpeed': async ({ speed }) => nothing(app.setSampleSpeed(speed)),
    'sample.startOver': async () => nothing(app.startSampleOver()),
    'sample.storm': async () => nothing(app.startSampleStorm()),
    'settings.read': async () => ok(current().store.shop().settings),
    'settings.change': async (settings) => {
      const { store } = current()
      const changed = await store.commit(() => [{ type: 'settingsChanged', settings }])
      return changed.ok ? ok(store.shop().settings) : changed
    },
    'vault.consent': async ({ choice }) => nothing(current().vault.consent(choice)),
  }
}
