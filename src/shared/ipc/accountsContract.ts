import { z } from 'zod'

import { accountOptionsSchema, accountSchema } from '../domain/accounts/account'
import { capabilitiesSchema } from '../domain/accounts/capabilities'
import { channelIdSchema } from '../domain/accounts/channelId'
import { healthSchema } from '../domain/accounts/health'
import { termVerdicts } from '../domain/brand/judgeTerm'
import { costSummarySchema } from '../domain/costs/costSummary'
import { id, nothing } from './inputs'

const onAccount = z.strictObject({ accountId: id })

/** What the window asks about accounts, and where their sign-ins are kept. */
export const accountsContract = {
  'accounts.list': {
    input: nothing,
    output: z.object({
      accounts: z.array(
        z.object({
          account: accountSchema.omit({ cursor: true }),
          health: healthSchema,
          capabilities: capabilitiesSchema,
          costs: costSummarySchema.nullable(),
        }),
      ),
      /** Channels this shop can connect, with the fields the owner has to fill in, and ports for the network's form. */
      connectable: z.array(
        z.object({ channelId: channelIdSchema, hasBuiltInClientId: z.boolean(), redirectUris: z.array(z.string()) }),
      ),
      /** A sign-in is open in the browser. */
      signingInTo: channelIdSchema.nullable(),
    }),
  },
  'accounts.connect': {
    input: z.strictObject({
      channelId: channelIdSchema,
      fields: z.record(z.string().max(50), z.string().max(500)),
      /** Signing in again to this account; another account is refused. */
      accountId: id.nullable(),
    }),
    output: z.object({ accountId: z.string() }),
  },
  'accounts.cancelSignIn': { input: nothing, output: nothing },
  'accounts.disconnect': { input: onAccount, output: nothing },
  'accounts.changeOptions': {
    input: z.strictObject({ accountId: id, options: accountOptionsSchema.partial().strict() }),
    output: nothing,
  },
  'accounts.judgeTerm': {
    input: z.strictObject({
      accountId: id,
      term: accountOptionsSchema.shape.brandTerms.element,
      verdict: z.enum(termVerdicts),
    }),
    output: nothing,
  },
  'accounts.fetchNow': { input: onAccount, output: nothing },
  'accounts.costs': { input: onAccount, output: costSummarySchema },
  'vault.consent': { input: z.strictObject({ choice: z.enum(['plainAllowed', 'memoryOnly']) }), output: nothing },
} as const
