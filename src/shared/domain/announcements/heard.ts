/** A customer's message that may be worth a ring: enough to look it up again when the bell is free. */
export type Heard = {
  readonly conversationId: string
  readonly messageId: string
  /** Tier 3: it cannot wait. */
  readonly isUrgent: boolean
  readonly sentAt: number
  /** When it was on disk, epoch ms. */
  readonly heardAt: number
}
