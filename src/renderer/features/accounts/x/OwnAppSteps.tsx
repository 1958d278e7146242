import type { ReactNode } from 'react'

import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import type { TextKey } from '#shared/i18n/translate'
import { usDollars } from '#shared/i18n/usDollars'
import { useTexts } from '../../../ui/useTexts'
import classes from '../Connect.module.css'
import { LinkButton } from '../LinkButton'
import { AppSettings } from './AppSettings'
import { ClientIdForm } from './ClientIdForm'
import { CopyAddress } from './CopyAddress'
import { exampleDayUsd, xConsoleUrl } from './listPrices'
import { XPrices } from './XPrices'

type Props = {
  readonly redirectUris: readonly string[]
  readonly onSubmit: (clientId: string) => void
}

/** From nothing to a Client ID: the owner's own app at X, step by step. */
export function OwnAppSteps({ redirectUris, onSubmit }: Props) {
  const { t, language } = useTexts()
  const day = exampleDayUsd()
  const limit = defaultAccountOptions.dailyLimitUsd ?? 0
  const amounts = {
    day: usDollars(day, language),
    weeks: usDollars(Math.ceil(day * 14), language),
    limit: usDollars(limit, language),
  }
  return (
    <ol className={classes.steps}>
      <Step heading="connectX.stepConsole" text={t('connectX.stepConsoleText')}>
        <LinkButton url={xConsoleUrl}>{t('connectX.openConsole')}</LinkButton>
      </Step>
      <Step heading="connectX.stepCredits" text={t('connectX.stepCreditsText', amounts)}>
        <details className={classes.details}>
          <summary>{t('connectX.pricesShow')}</summary>
          <XPrices />
        </details>
      </Step>
      <Step heading="connectX.stepApp" text={t('connectX.stepAppText')}>
        <AppSettings />
      </Step>
      <Step heading="connectX.stepCallbacks" text={t('connectX.stepCallbacksText')}>
        <ul className={classes.addresses}>
          {redirectUris.map((address) => (
            <CopyAddress key={address} address={address} />
          ))}
        </ul>
      </Step>
      <Step heading="connectX.stepClientId" text={t('connectX.stepClientIdText')}>
        <ClientIdForm onSubmit={onSubmit} />
      </Step>
    </ol>
  )
}

type StepProps = { readonly heading: TextKey; readonly text: string; readonly children: ReactNode }

function Step({ heading, text, children }: StepProps) {
  const { t } = useTexts()
  return (
    <li className={classes.step}>
      <h3 className={classes.stepTitle}>{t(heading)}</h3>
      <p className={classes.stepText}>{text}</p>
      {children}
    </li>
  )
}
