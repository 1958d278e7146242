/** Brand terms of one account, and refused spellings it remembers. */
export const mostTerms = 20
export const mostRefusedTerms = 400
