/** What the tone coach looks at (product.md section 3), in the order in which it speaks. */
export const toneRules = ['minimising', 'blame', 'apologies', 'platitude', 'joking', 'shouting', 'sendingAway'] as const
export type ToneRule = (typeof toneRules)[number]
