import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/**
 * Calls `onLeaving` once bytes of the request can leave: when the connection stands, with TLS when its handshake is done.
 * A failure before that is surely not sent.
 */
export function watchLeaving(socket: Socket, onLeaving: () => void): void {
  if (!socket.connecting) {
    onLeaving()
    return
  }
  socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', onLeaving)
}
