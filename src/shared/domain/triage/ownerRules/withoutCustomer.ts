import type { OwnerRule } from './ownerRule'

/** What is left of a rule once a customer is erased: nothing where it was about them alone, and no quotation of theirs. */
export function withoutCustomer(
  rule: OwnerRule,
  customerId: string,
  isTheirs: (conversationId: string) => boolean,
): OwnerRule | null {
  if (rule.from === customerId) return null
  if ('conversationId' in rule.about && isTheirs(rule.about.conversationId)) return null
  return isTheirs(rule.example.conversationId) ? { ...rule, example: { quote: '', conversationId: '' } } : rule
}
