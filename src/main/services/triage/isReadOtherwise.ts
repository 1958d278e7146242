import type { Change } from '#shared/domain/shop/change'

/**
 * Whether messages may be read otherwise after these changes: the shop's own words are others, or rules came that nobody
 * looks after. `isOwn`: somebody does.
 */
export function isReadOtherwise(changes: readonly Change[], isOwn: (ruleId: string) => boolean): boolean {
  return changes.some((change) => {
    if (change.type === 'ownerRuleSaved') return !isOwn(change.rule.id)
    if (change.type !== 'settingsChanged') return false
    const { ownerName, staffNames, triggerWords } = change.settings
    return ownerName !== undefined || staffNames !== undefined || triggerWords !== undefined
  })
}
