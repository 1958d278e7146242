import type { ImportView } from '#shared/domain/upkeep/upkeepView'
import type { ImportReport } from '../exports/importShop'

/** An import's report as the owner sees it. */
export function importView(report: ImportReport): ImportView {
  return {
    exportedAt: report.exportedAt,
    added: report.added,
    known: report.known,
    leftOut: report.clashing + report.orphaned + report.unreadable.count,
    stoppedReplies: report.stoppedReplies,
    isCutShort: report.isCutShort,
  }
}
