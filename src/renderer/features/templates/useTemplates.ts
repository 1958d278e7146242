import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { useRequests } from '../../bridge/useRequests'

type Page = RequestOutput<'templates.list'>
export type TemplateEntry = Page['templates'][number]

export type AllTemplates = {
  /** By name; undefined until all of them are there. The same list until main has another. */
  readonly entries: readonly TemplateEntry[] | undefined
  readonly error: AppError | null
  /** Asks main again; what it says now, or undefined where it could not be asked. */
  readonly refetch: () => Promise<readonly TemplateEntry[] | undefined>
}

/** The most a page holds, by the contract. */
const limit = 500

/** All the owner's templates. */
export function useTemplates(): AllTemplates {
  const first = useRequest('templates.list', { offset: 0, limit })
  const total = first.data?.total ?? 0
  const offsets = Array.from({ length: Math.max(0, Math.ceil(total / limit) - 1) }, (_, page) => (page + 1) * limit)
  const rest = useRequests(
    'templates.list',
    offsets.map((offset) => ({ offset, limit })),
  )
  const answers = [first, ...rest]
  const pages = answers.map(({ data }) => data)
  const [held, setHeld] = useState(() => ({ pages, entries: joined(pages) }))
  const isHeld = pages.length === held.pages.length && pages.every((page, index) => page === held.pages[index])
  if (!isHeld) setHeld({ pages, entries: joined(pages) })
  return {
    entries: held.entries,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    refetch: async () => joined((await Promise.all(answers.map((one) => one.refetch()))).map(({ data }) => data)),
  }
}

function joined(pages: readonly (Page | undefined)[]): readonly TemplateEntry[] | undefined {
  const present = pages.filter((page) => page !== undefined)
  return present.length < pages.length ? undefined : present.flatMap(({ templates }) => templates)
}
