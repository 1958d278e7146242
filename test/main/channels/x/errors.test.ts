import { describe, expect, it } from 'vitest'

import { xError } from '../../../../src/main/channels/x/errors'

const now = 1_000_000
const of = (status: number, data: unknown, headers = {}) => xError({ status, headers, data }, now)

describe('xError', () => {
  it.each([
    [
      'credits, one shape',
      402,
      {
        account_id: 1,
        title: 'CreditsDepleted',
        detail: 'no credits',
        type: 'https://api.twitter.com/2/problems/credits',
      },
      'outOfCredits',
    ],
    [
      'credits, the other',
      402,
      {
        detail: 'credits depleted',
        status: 402,
        title: 'Payment Required',
        type: 'https://api.x.com/2/problems/credits-depleted',
      },
      'outOfCredits',
    ],
    ['credits with another status', 403, { title: 'CreditsDepleted', detail: '', type: 'about:blank' }, 'outOfCredits'],
    [
      'usage cap',
      429,
      { title: 'UsageCapExceeded', period: 'Monthly', type: 'https://api.x.com/2/problems/usage-capped' },
      'usageCapReached',
    ],
    [
      'not summoned',
      403,
      {
        detail:
          'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      },
      'replyNotAllowed',
    ],
    ['duplicate', 403, { detail: 'You are not allowed to create a Tweet with duplicate content.' }, 'duplicateText'],
    ['duplicate, old', 403, { errors: [{ code: 187, message: 'Status is a duplicate.' }] }, 'duplicateText'],
    [
      'messages closed, old',
      403,
      { errors: [{ code: 349, message: 'You cannot send messages to this user.' }] },
      'replyNotAllowed',
    ],
    ['plan, old', 403, { errors: [{ code: 453, message: 'You currently have access to a subset' }] }, 'wrongPlan'],
    [
      'plan',
      403,
      {
        reason: 'client-not-enrolled',
        title: 'Client Forbidden',
        type: 'https://api.twitter.com/2/problems/client-forbidden',
      },
      'wrongPlan',
    ],
    ['plan, by words', 403, { detail: 'Your account is not permitted to access this feature.' }, 'wrongPlan'],
    ['sign-in over', 401, { title: 'Unauthorized', type: 'about:blank', status: 401 }, 'authExpired'],
    ['rate', 429, { errors: [{ code: 88, message: 'Rate limit exceeded' }] }, 'rateLimited'],
    ['trouble', 503, { title: 'Service Unavailable' }, 'serverTrouble'],
    ['words in trouble prove nothing', 503, { detail: 'duplicate content' }, 'serverTrouble'],
    ['a page', 403, '<html>', 'refused'],
    ['nothing', 404, undefined, 'notFound'],
    ['a redirect', 302, '', 'unreadableAnswer'],
  ])('understands %s', (_, status, data, code) => {
    expect(of(status, data).code).toBe(code)
  })

  it('keeps X’s words, shortened', () => {
    expect(
      of(400, {
        errors: [{ message: 'The `text` field is too long' }],
        title: 'Invalid Request',
        detail: 'One or more',
      }),
    ).toEqual({
      code: 'refused',
      detail: 'The `text` field is too long',
    })
    expect(of(403, { detail: 'x'.repeat(999) })).toEqual({ code: 'refused', detail: 'x'.repeat(300) })
  })

  it('survives every kind of nonsense', () => {
    for (const data of [
      null,
      7,
      [],
      { errors: 'x' },
      { errors: [null] },
      { detail: 7, title: {}, errors: [{ code: 'a' }] },
    ]) {
      expect(of(400, data).code).toBe('refused')
    }
  })
})
