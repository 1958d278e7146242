import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { get as getPlain, request } from 'node:http'
import { get as getSecure } from 'node:https'
import { pipeline } from 'node:stream/promises'
import { connect } from 'node:tls'

const ANSWER_WITHIN_MS = 6_000
const SILENCE_ENDS_AFTER_MS = 30_000
const MOST_REDIRECTS = 5

/**
 * Fetches an address into a file, through the proxy the environment names. Rejects after 6 s without an answer.
 * @param {string} url
 * @param {string} file
 */
export async function download(url, file, redirects = 0) {
  const response = await answerTo(new URL(url))
  const next = response.headers.location
  if (next !== undefined && redirects < MOST_REDIRECTS) {
    response.destroy()
    return download(new URL(next, url).href, file, redirects + 1)
  }
  if (response.statusCode !== 200) throw new Error(`${new URL(url).host} answered ${response.statusCode}`)
  response.setTimeout(SILENCE_ENDS_AFTER_MS, () => response.destroy(new Error('the download stopped halfway')))
  await pipeline(response, createWriteStream(file))
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
export async function checksum(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

/**
 * @param {URL} url
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
async function answerTo(url) {
  const proxy = proxyFor(url, process.env)
  const socket = proxy && (await tunnel(proxy, url))
  const get = url.protocol === 'http:' ? getPlain : getSecure
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => sent.destroy(new Error(`${url.host} does not answer`)), ANSWER_WITHIN_MS)
    const options = socket ? { createConnection: () => socket } : {}
    const sent = get(url, { ...options, headers: { 'user-agent': 'shopbell-set-up' } }, (response) => {
      clearTimeout(late)
      resolve(response)
    })
    sent.once('error', (error) => {
      clearTimeout(late)
      reject(error)
    })
  })
}

/**
 * @param {URL} url
 * @param {NodeJS.ProcessEnv} env
 */
export function proxyFor(url, env) {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? ''
  const direct = (env.NO_PROXY ?? env.no_proxy ?? '').split(',').map((host) => host.trim().replace(/^\*?\./, ''))
  const isDirect = direct.some((host) => host !== '' && (host === '*' || `.${url.hostname}`.endsWith(`.${host}`)))
  return proxy === '' || isDirect || url.protocol === 'http:' ? null : new URL(proxy)
}

/**
 * @param {URL} proxy
 * @param {URL} target
 * @returns {Promise<import('node:tls').TLSSocket>}
 */
function tunnel(proxy, target) {
  const path = `${target.hostname}:${target.port || 443}`
  const login = proxy.username && `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const headers = login ? { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` } : {}
  return new Promise((resolve, reject) => {
    const options = { host: proxy.hostname, port: proxy.port || 80, method: 'CONNECT', path, headers }
    const asked = request({ ...options, timeout: ANSWER_WITHIN_MS })
    asked.once('timeout', () => asked.destroy(new Error(`the proxy ${proxy.host} does not answer`)))
    asked.once('error', reject)
    asked.once('connect', (answer, socket) => {
      if (answer.statusCode === 200) return resolve(connect({ socket, servername: target.hostname }))
      socket.destroy()
      reject(new Error(`the proxy ${proxy.host} answered ${answer.statusCode}`))
    })
    asked.end()
  })
}
