import { lookup, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Everything that is not the open internet: this computer, the home network, reserved ranges. */
const closed = new BlockList()
const closed4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const closed6: readonly (readonly [string, number])[] = [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
]
for (const [net, prefix] of closed4) closed.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of closed6) closed.addSubnet(net, prefix, 'ipv6')

/** Whether an address (not a name) lies on the open internet. Addresses of IPv4 in IPv6 clothes count as what they are. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  return !closed.check(address, family === 4 ? 'ipv4' : 'ipv6') && !isMapped(address)
}

/** Mapped addresses never come from an honest name server. */
function isMapped(address: string): boolean {
  return isIP(address) === 6 && new URL(`http://[${address}]/`).hostname.startsWith('[::ffff:')
}

/** Resolves a name at connect time and refuses it if any of its addresses leads back into the house. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const refusal = refusalOf(hostname, addresses)
    const [first] = addresses
    if (refusal || !first) return callback(refusal ?? new Error(`${hostname} has no address`), [])
    if (options.all === true) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

function refusalOf(hostname: string, addresses: readonly LookupAddress[]): NodeJS.ErrnoException | null {
  if (addresses.every(({ address }) => isPublicAddress(address))) return null
  return Object.assign(new Error(`${hostname} leads to a private address`), { code: 'EACCES' })
}
