import { NativeSelect } from '@mantine/core'
import { useState } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { dateTimeWords } from '../../ui/momentWords'
import { PageFrame } from '../../ui/PageFrame'
import { useTexts } from '../../ui/useTexts'
import { CrisisReport } from './CrisisReport'

type Props = { readonly onOpen: (conversationId: string) => void; readonly onOutbox: () => void }
type Told = RequestOutput<'crisis.state'>['crises'][number]

/** What happens in the crisis that is on, or what happened in one that is over. */
export function Crisis({ onOpen, onOutbox }: Props) {
  const { t } = useTexts()
  const [chosenAt, setChosenAt] = useState<number | null>(null)
  const { data, error } = useRequest('crisis.state', null)
  const crises = data?.crises ?? []
  const shown = crises.find(({ startedAt }) => startedAt === chosenAt) ?? crises[0]
  const choice = crises.length > 1 && shown && <Choice crises={crises} shown={shown} onChoose={setChosenAt} />
  return (
    <PageFrame title={t('crisis.title')} aside={choice}>
      <ErrorPanel error={error} />
      {data !== undefined && !shown && <EmptyState title={t('crisis.none')} hint={t('crisis.noneHint')} />}
      {shown && <CrisisReport key={shown.startedAt} crisis={shown} onOpen={onOpen} onOutbox={onOutbox} />}
    </PageFrame>
  )
}

type ChoiceProps = {
  readonly crises: readonly Told[]
  readonly shown: Told
  readonly onChoose: (startedAt: number) => void
}

function Choice({ crises, shown, onChoose }: ChoiceProps) {
  const { t, language } = useTexts()
  const words = ({ startedAt, endedAt }: Told): string => {
    const from = dateTimeWords(startedAt, language)
    return endedAt === null
      ? t('crisis.whichOn', { from })
      : t('crisis.whichOne', { from, to: dateTimeWords(endedAt, language) })
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t('crisis.which')}
      value={String(shown.startedAt)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      data={crises.map((one) => ({ value: String(one.startedAt), label: words(one) }))}
    />
  )
}
