import { foldText } from '#shared/domain/conversations/foldText'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { starterPack } from '#shared/domain/templates/starterPack'
import type { Template, TemplateLanguage } from '#shared/domain/templates/template'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Store } from '../../store/store'
import { commitDecision } from '../commitDecision'
import type { Clock, NewId } from '../ports'
import { proposedTemplate } from './proposedTemplate'

type Means = { readonly store: Store; readonly clock: Clock; readonly newId: NewId }

/** What the owner writes of a template. */
export type WrittenTemplate = Pick<Template, 'name' | 'tags' | 'tone' | 'topics' | 'variants' | 'pictures'>

export type Templates = {
  list(page: { offset: number; limit: number }): Promise<Result<RequestOutput<'templates.list'>>>
  all(): Promise<Result<readonly Template[]>>
  /** `templateId` null: a new one. */
  save(templateId: string | null, written: WrittenTemplate): Promise<Result<{ templateId: string }>>
  drop(templateId: string): Promise<Result<void>>
  use(templateId: string): Promise<Result<void>>
  /** Those of the starter pack that are not there, named in the owner's language. */
  addStarters(language: TemplateLanguage): Promise<Result<{ added: number }>>
  /** One whose name is there replaces that one; one that says the same changes nothing. */
  import(written: readonly WrittenTemplate[]): Promise<Result<RequestOutput<'templates.import'>>>
  proposal(): Promise<Result<RequestOutput<'templates.proposal'>>>
  refuseProposal(key: string): Promise<Result<void>>
}

export function createTemplates({ store, clock, newId }: Means): Templates {
  /** A file of templates says nothing about pictures: one that is replaced keeps its own. */
  function made(written: WrittenTemplate, known: Template | undefined): Template {
    const now = clock.now()
    const rest = { id: known?.id ?? newId(), createdAt: known?.createdAt ?? now, updatedAt: now }
    const { pictures = known?.pictures ?? [], ...words } = written
    const withPictures = pictures.length > 0 && { pictures: [...pictures] }
    return { ...words, ...withPictures, ...rest, starterId: known?.starterId ?? null }
  }

  return {
    async list({ offset, limit }) {
      const all = await sorted(store)
      if (!all.ok) return all
      const { templateUses } = store.shop()
      const templates = all.value.slice(offset, offset + limit)
      return ok({
        templates: templates.map((template) => ({ template, uses: templateUses.get(template.id) ?? null })),
        total: all.value.length,
      })
    },
    all: () => sorted(store),
    save: (templateId, written) =>
      commitDecision(store, (shop) => {
        const known = templateId === null ? undefined : shop.templates.get(templateId)
        if (templateId !== null && !known) return fail({ code: 'notFound' })
        const template = made(written, known)
        return ok({ changes: [saved(template)], value: { templateId: template.id } })
      }),
    drop: (templateId) =>
      store.commit((shop) =>
        shop.templates.has(templateId) ? [{ type: 'templateDropped', templateId, at: clock.now() }] : [],
      ),
    use: (templateId) =>
      store.commit((shop) =>
        shop.templates.has(templateId) ? [{ type: 'templateUsed', templateId, at: clock.now() }] : [],
      ),
    addStarters: (language) =>
      commitDecision(store, (shop) => {
        const known = new Set([...shop.templates.values()].map(({ starterId }) => starterId))
        const pack = starterPack({ language, now: clock.now(), idOf: () => newId() })
        const missing = pack.filter(({ starterId, name }) => !known.has(starterId) && byName(shop, name) === undefined)
        return ok({ changes: missing.map(saved), value: { added: missing.length } })
      }),
    import: (written) =>
      commitDecision(store, (shop) => {
        const counts = { added: 0, replaced: 0, same: 0 }
        const changes = written.flatMap((one) => {
          const known = byName(shop, one.name)
          const fate = known === undefined ? 'added' : saysTheSame(known, one) ? 'same' : 'replaced'
          counts[fate] += 1
          return fate === 'same' ? [] : [saved(made(one, known))]
        })
        return ok({ changes, value: counts })
      }),
    async proposal() {
      const ready = await store.ready()
      return ready.ok ? ok(proposedTemplate(store.shop())) : ready
    },
    refuseProposal: (key) =>
      store.commit(({ settings: { refusedProposals } }) =>
        refusedProposals.includes(key)
          ? []
          : [{ type: 'settingsChanged', settings: { refusedProposals: [...refusedProposals.slice(-499), key] } }],
      ),
  }
}

async function sorted(store: Store): Promise<Result<readonly Template[]>> {
  const ready = await store.ready()
  if (!ready.ok) return ready
  return ok([...store.shop().templates.values()].sort((one, other) => one.name.localeCompare(other.name)))
}

function saved(template: Template): Change {
  return { type: 'templateSaved', template }
}

function byName(shop: Shop, name: string): Template | undefined {
  const wanted = foldText(name.trim())
  return [...shop.templates.values()].find((template) => foldText(template.name.trim()) === wanted)
}

function saysTheSame(known: Template, written: WrittenTemplate): boolean {
  const { name, tags, tone, topics, variants } = known
  return JSON.stringify([name, tags, tone, topics, variants]) === JSON.stringify(ordered(written))
}

function ordered({ name, tags, tone, topics, variants }: WrittenTemplate) {
  return [name, tags, tone, topics, variants.map(({ language, body }) => ({ language, body }))]
}
