import type { MessageKind } from './messageKind'

export function isPrivateKind(kind: MessageKind): boolean {
  return kind === 'directMessage' || kind === 'mail'
}
