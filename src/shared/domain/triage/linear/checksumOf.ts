/** FNV-1a of bytes, 8 hexadecimal digits: any one byte that changes changes it. */
export function checksumOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
