import type { Detected } from '#shared/domain/triage/language/detector'

/** To the worker: texts of which the language is asked. */
export type ToLanguageWorker = { readonly id: number; readonly texts: readonly string[] }
/** From the worker: an answer for each text, in their order. */
export type FromLanguageWorker = { readonly id: number; readonly detected: readonly Detected[] }
