import { expect, it } from 'vitest'

import { onStage } from './onStage'
import { runningShop } from './runningShop'

const connected = onStage()

it('lets in of what X found only what names the shop in whole words', async () => {
  const stage = await connected()
  const { x } = stage
  const anna = x.addUser({ username: 'anna' })
  x.post(anna, 'pinnacme pottery is another shop')
  x.post(anna, 'https://pictures.example/acme pottery')
  const hit = x.post(anna, 'Acme Pottery’s mugs, finally!')
  const tagged = x.post(anna, 'so happy #AcmePottery')
  const mention = x.mention(anna, 'hello you')
  const shop = runningShop(stage, ['acme pottery'])
  await shop.poll()
  const threads = shop.entries().map(({ conversation }) => conversation.threadId)
  expect(new Set(threads)).toEqual(new Set([hit.id, tagged.id, mention.id]))
  await shop.stop()
})
