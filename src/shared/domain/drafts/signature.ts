/** Placeholder until merged. */
export function withSignature(text: string, signature: string): string {
  return signature === '' || text.trimEnd().endsWith(signature) ? text : `${text.trimEnd()} ${signature}`
}
