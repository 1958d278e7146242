/** What is wrong with a typed Client ID before X is asked; null: nothing to be seen from here. */
export function clientIdProblem(typed: string): 'missing' | 'wrong' | null {
  const clientId = typed.trim()
  if (clientId === '') return 'missing'
  return /^[\w-]{20,100}$/.test(clientId) ? null : 'wrong'
}
