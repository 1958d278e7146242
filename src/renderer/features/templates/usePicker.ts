import { useMemo, useState } from 'react'

import { fieldValues, type TemplateFields } from '#shared/domain/templates/fieldValues'
import { variantFor } from '#shared/domain/templates/rankTemplates'
import { renderTemplate, type Rendering } from '#shared/domain/templates/renderTemplate'
import type { Template } from '#shared/domain/templates/template'
import { useRequest } from '../../bridge/useRequest'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { conversationSources, type PickerConversation } from './pickerConversation'
import { rankedFor } from './rankedFor'
import { shopSources } from './shopSources'
import { useTemplates } from './useTemplates'
import type { TemplateLanguage, Written } from './written'

/** A template as it stands for this conversation. */
export type Choice = {
  readonly template: Template
  readonly isBestFit: boolean
  readonly variant: Written['variants'][number]
  readonly values: TemplateFields
  readonly rendering: Rendering
}

/** Values by field name. */
export type Answers = Readonly<Record<string, string>>

/** So many are filled for every letter that is typed; who finds more than this types another. */
const mostShown = 50

/** What is found for a conversation, filled for it, and which of it is marked. */
export function usePicker(conversation: PickerConversation) {
  const { t, language } = useTexts()
  const templates = useTemplates()
  const settings = useRequest('settings.read', null)
  const now = useNow(60_000)
  const [query, setQuery] = useState('')
  const [markedId, setMarkedId] = useState<string | null>(null)
  const [filledId, setFilledId] = useState<string | null>(null)
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({})
  const [spoken, setSpoken] = useState<Readonly<Record<string, TemplateLanguage>>>({})
  const { entries } = templates
  const ranked = useMemo(
    () => rankedFor(entries ?? [], conversation, query, now).slice(0, mostShown),
    [entries, conversation, query, now],
  )
  const choices = useMemo(() => {
    if (settings.data === undefined) return []
    const shop = shopSources(settings.data)
    const known = new Map<TemplateLanguage, TemplateFields>()
    const valuesIn = (spokenHere: TemplateLanguage): TemplateFields => {
      const values =
        known.get(spokenHere) ?? fieldValues(conversationSources(conversation, shop, { language: spokenHere, now, t }))
      known.set(spokenHere, values)
      return values
    }
    return ranked.map(({ template, isBestFit }): Choice => {
      const variant = variantFor(template, spoken[template.id] ?? conversation.language ?? language)
      const values = valuesIn(variant.language)
      return { template, isBestFit, variant, values, rendering: renderTemplate(variant.body, values, {}) }
    })
  }, [ranked, settings.data, conversation, spoken, language, now, t])
  const markedIndex = Math.max(
    0,
    choices.findIndex(({ template }) => template.id === markedId),
  )
  return {
    query,
    search: (typed: string) => {
      setQuery(typed)
      setMarkedId(null)
    },
    choices,
    active: choices[markedIndex],
    /** The arrows go round. */
    move: (by: 1 | -1) =>
      setMarkedId(choices[(markedIndex + by + choices.length) % choices.length]?.template.id ?? null),
    mark: setMarkedId,
    speak: (templateId: string, chosen: TemplateLanguage) => setSpoken({ ...spoken, [templateId]: chosen }),
    /** The one whose form is open. */
    filling: choices.find(({ template }) => template.id === filledId) ?? null,
    fill: setFilledId,
    /** What was typed into a template's form; it stays while the dialog is open. */
    answersFor: (templateId: string): Answers => answers[templateId] ?? {},
    answer: (templateId: string, typed: Answers) => setAnswers({ ...answers, [templateId]: typed }),
    isReady: entries !== undefined && settings.data !== undefined,
    /** How many there are at all; undefined: not known yet. */
    total: entries?.length,
    error: templates.error ?? settings.error,
  }
}

export type Picker = ReturnType<typeof usePicker>
