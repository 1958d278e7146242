import { person, story, them, type Story } from '../story'

/** People who name the shop without addressing it, found by feeds and searched words. */
export const listening: readonly Story[] = [
  story('named-on-x', {
    on: 'x',
    kind: 'listening',
    lang: 'en',
    replyRoute: 'web',
    who: person('wednesdaybread', 'Tilda', { followerCount: 560 }),
    lines: [
      them(
        -190,
        'Does anyone else have a Mottle & Loam butter dish and if so does your lid whistle when you put it down or is mine haunted',
      ),
    ],
  }),
  story('forum-mug-thread', {
    on: 'feeds',
    kind: 'listening',
    lang: 'en',
    replyRoute: 'web',
    who: person('u_kettlewatcher', 'kettlewatcher'),
    lines: [
      them(
        -905,
        `[kitchenware] Handmade mugs that survive a dishwasher?

Had four from Mottle & Loam for two years, daily dishwasher, zero chips. Not cheap. One glaze (the honey one) went slightly matt inside, the blue ones look new. Has anyone asked them about that?`,
      ),
    ],
  }),
  story('blog-gift-list', {
    on: 'feeds',
    kind: 'listening',
    lang: 'fr',
    replyRoute: 'none',
    who: person('carnets-de-verlieux', 'Les carnets de Verlieux'),
    isDone: true,
    lines: [
      them(
        -610,
        `Dix idées de cadeaux qui ne finiront pas au grenier

En numéro quatre, les petits vases de Mottle & Loam : un atelier minuscule, des émaux superbes, et une dame au téléphone qui prend le temps de vous répondre. Seul bémol, les délais en décembre. Commandez tôt.`,
      ),
    ],
  }),
  story('forum-doniczki', {
    on: 'feeds',
    kind: 'listening',
    lang: 'pl',
    replyRoute: 'web',
    who: person('paprotka77', 'paprotka77'),
    isDone: true,
    lines: [
      them(
        -1250,
        `Forum zielony parapet: doniczki bez plastiku

Ja zamawiam w Mottle & Loam, to taka mała pracownia ceramiczna. Podstawki nie przepuszczają wody, co po trzech poprzednich sklepach uważam za cud. Ktoś wie, czy wysyłają też te największe, 32 cm?`,
      ),
    ],
  }),
  story('named-on-bluesky', {
    on: 'bluesky',
    kind: 'listening',
    lang: 'fr',
    replyRoute: 'web',
    who: person('margaux.papier.example', 'Margaux', { followerCount: 233 }),
    lines: [
      them(
        -470,
        'J’ai cassé mon bol Mottle & Loam en déménageant et je crois que je suis plus triste que pour le canapé.',
      ),
    ],
  }),
  story('late-forum-seconds', {
    on: 'feeds',
    kind: 'listening',
    lang: 'en',
    replyRoute: 'web',
    who: person('u_slowcupboard', 'slowcupboard'),
    lines: [
      them(
        46,
        `[thrift] Seconds sales worth the trip

Mottle & Loam keep a seconds shelf all year round, mostly glaze drips and wonky feet. I got a €60 vase for €18. Go early, it empties by lunch.`,
      ),
    ],
  }),
  story('late-named-on-x', {
    on: 'x',
    kind: 'listening',
    lang: 'en',
    replyRoute: 'web',
    who: person('corinthplough', 'Abel P.', { followerCount: 77 }),
    lines: [
      them(
        31.5,
        'is mottle & loam the one with the kiln in the window? trying to remember where my sister got that jug',
      ),
    ],
  }),
]
