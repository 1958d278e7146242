import { Button } from '@mantine/core'
import { useState, type ComponentProps } from 'react'

import { assertNever } from '#shared/domain/assertNever'
import type { RequestOutput } from '#shared/ipc/contract'
import { planImport } from '#shared/domain/templates/planImport'
import type { AppError } from '#shared/domain/errors'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { DropZone } from './DropZone'
import { ImportPreview } from './ImportPreview'
import { readFile } from './readFile'
import classes from './Templates.module.css'
import { useImport } from './useImport'
import type { TemplateEntry } from './useTemplates'

type Read = ComponentProps<typeof ImportPreview>
type Step =
  | { readonly step: 'choosing'; readonly isTooLarge: boolean }
  | { readonly step: 'shown'; readonly read: Read }
  | { readonly step: 'done'; readonly counts: RequestOutput<'templates.import'> }

type Props = { readonly entries: readonly TemplateEntry[]; readonly onClose: () => void }

export function ImportSteps({ entries, onClose }: Props) {
  const { t } = useTexts()
  const [state, setState] = useState<Step>({ step: 'choosing', isTooLarge: false })
  const importing = useImport()
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file)
    if (read === null) return setState({ step: 'choosing', isTooLarge: true })
    const present = entries.map(({ template }) => template)
    const plan = planImport(present, read.templates)
    setState({ step: 'shown', read: { file: file.name, plan, skipped: read.skipped, isTable: read.isTable } })
  }
  const run = async ({ plan }: Read): Promise<void> => {
    const counts = await importing.run([...plan.added, ...plan.replaced.map(({ incoming }) => incoming)])
    if (counts !== null) setState({ step: 'done', counts })
  }
  switch (state.step) {
    case 'choosing':
      return <DropZone isTooLarge={state.isTooLarge} onFile={(file) => void take(file)} />
    case 'shown':
      return (
        <Shown
          read={state.read}
          isBusy={importing.isRunning}
          error={importing.error}
          onImport={() => void run(state.read)}
          onOther={() => setState({ step: 'choosing', isTooLarge: false })}
        />
      )
    case 'done':
      return (
        <div className={classes.steps}>
          <p role="status">{t('templates.imported', { count: state.counts.added + state.counts.replaced })}</p>
          <div className={classes.buttons}>
            <Button autoFocus onClick={onClose}>
              {t('common.close')}
            </Button>
          </div>
        </div>
      )
    default:
      return assertNever(state)
  }
}

type ShownProps = {
  readonly read: Read
  readonly isBusy: boolean
  readonly error: AppError | null
  readonly onImport: () => void
  readonly onOther: () => void
}

function Shown({ read, isBusy, error, onImport, onOther }: ShownProps) {
  const { t } = useTexts()
  const { plan } = read
  const count = plan.added.length + plan.replaced.length
  return (
    <div className={classes.steps}>
      <ImportPreview {...read} />
      <ErrorPanel error={error} />
      <div className={classes.buttons}>
        <Button disabled={count === 0} loading={isBusy} autoFocus={count > 0} onClick={onImport}>
          {t('templates.importCount', { count })}
        </Button>
        <Button variant="subtle" disabled={isBusy} autoFocus={count === 0} onClick={onOther}>
          {t('templates.otherFile')}
        </Button>
      </div>
    </div>
  )
}
