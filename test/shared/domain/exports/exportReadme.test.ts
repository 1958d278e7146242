import { expect, it } from 'vitest'

import { exportReadme } from '#shared/domain/exports/exportReadme'

it('names every file with what it holds', () => {
  const readme = exportReadme({
    title: 'Title',
    made: 'Made',
    privacy: 'Private',
    shop: 'everything',
    conversations: 'one',
    messages: 'two',
    customers: 'three',
    replies: 'four',
    pictures: 'five',
    times: 'UTC',
    apostrophes: 'Safe',
    moving: 'Moving',
    signIns: 'None',
  })
  expect(readme.split('\r\n')).toEqual([
    'Title',
    'Made',
    '',
    'Private',
    '',
    'shop.json: everything',
    'conversations.csv: one',
    'messages.csv: two',
    'customers.csv: three',
    'replies.csv: four',
    'pictures: five',
    '',
    'UTC',
    'Safe',
    'Moving',
    'None',
    '',
  ])
})
