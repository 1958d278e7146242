/** What became of a sale: someone was about to buy (product.md section 1). */
export const saleOutcomes = ['open', 'won', 'lost'] as const
export type SaleOutcome = (typeof saleOutcomes)[number]
