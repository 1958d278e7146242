import '@mantine/core/styles.css'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'

import type { Bridge } from '#shared/ipc/bridge'
import { App } from './app/App'
import './app/global.css'
import { createQueryClient } from './bridge/client'

/** The slot that preload opens; there is no other way to main. */
const { shopbell } = window as unknown as { readonly shopbell: Bridge }
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')

if (nonce !== '') setNonce(nonce)
createRoot(root).render(<App bridge={shopbell} queryClient={createQueryClient()} nonce={nonce} />)
