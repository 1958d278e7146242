import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'

/** "broken" is urgent, as Marta's message showed; what matters to a test is given. */
export function anOwnerRule(parts: Partial<OwnerRule> = {}): OwnerRule {
  return {
    id: 'rule',
    createdAt: 5_000,
    about: { words: ['broken'] },
    sets: { tier: 3 },
    example: { quote: 'It came broken', conversationId: 'conversation' },
    ...parts,
  }
}
