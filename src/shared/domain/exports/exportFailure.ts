import type { AppError } from '../errors'

/** Why an export was not made. Nothing that looks whole is left behind. */
export type ExportFailure = AppError | { readonly code: 'exportCancelled' }

/**
 * Why an import stopped. What was committed before is there, whole record by whole record, and importing once more goes on
 * from it.
 */
export type ImportFailure =
  | AppError
  | { readonly code: 'importCancelled' }
  | { readonly code: 'notAnExport' }
  | { readonly code: 'exportIsNewer'; readonly version: number }
