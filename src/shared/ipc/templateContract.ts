import { z } from 'zod'

import { templateLanguageSchema, templateSchema } from '../domain/templates/template'

const id = z.string().min(1).max(200)
const nothing = z.null()
const written = templateSchema
  .pick({ name: true, tags: true, tone: true, topics: true, variants: true, pictures: true })
  .strict()

/** The owner's templates. Rendering, ranking and checking are pure and happen in the window, exactly as main would. */
export const templateContract = {
  'templates.list': {
    input: z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
    output: z.object({
      /** By name. `uses`: how often it was put into a reply, and when last (epoch ms); null: never. */
      templates: z.array(
        z.object({
          template: templateSchema,
          uses: z.object({ count: z.number().int(), lastAt: z.number() }).nullable(),
        }),
      ),
      total: z.number().int(),
    }),
  },
  /** `templateId` null: a new one. */
  'templates.save': {
    input: z.strictObject({ templateId: id.nullable(), written }),
    output: z.object({ templateId: z.string() }),
  },
  'templates.drop': { input: z.strictObject({ templateId: id }), output: nothing },
  'templates.use': { input: z.strictObject({ templateId: id }), output: nothing },
  /** Adds the starter pack's templates that were never added. */
  'templates.addStarters': {
    input: z.strictObject({ language: templateLanguageSchema }),
    output: z.object({ added: z.number().int() }),
  },
  /** Lets the owner choose a file; null: none was chosen. */
  'templates.export': {
    input: z.strictObject({ format: z.enum(['json', 'csv']) }),
    output: z.object({ file: z.string() }).nullable(),
  },
  /** Takes in what the window has read from a file: one with a name that is there replaces that one. */
  'templates.import': {
    input: z.strictObject({ templates: z.array(written).max(500) }),
    output: z.object({ added: z.number().int(), replaced: z.number().int(), same: z.number().int() }),
  },
  /** A reply the owner has written three times, without personal data; null: none. */
  'templates.proposal': {
    input: nothing,
    output: z.object({ key: z.string(), text: z.string(), count: z.number().int() }).nullable(),
  },
  'templates.refuseProposal': { input: z.strictObject({ key: z.string().min(1).max(100) }), output: nothing },
} as const
