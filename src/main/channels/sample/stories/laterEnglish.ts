import { ourPost, person, picture, story, them, type Story } from '../story'

/** English: what arrives while the owner works in the sample. */
export const laterEnglish: readonly Story[] = [
  story('late-left-handed', {
    on: 'instagram',
    kind: 'comment',
    lang: 'en',
    who: person('southpaw.suze', 'Suze', { avatar: 3 }),
    threadId: 'mugs-reel',
    under: ourPost('Sixty mugs, one quiet afternoon.'),
    lines: [
      them(
        6,
        'as a left-handed person: which way does the drawing face when I hold it? asking for all eleven of us 🙋',
      ),
    ],
    answers: ['YES. finally. ordering the hare one then'],
  }),
  story('late-teapot-spare', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'en',
    who: person('rosalind.quayle', 'Rosalind Quayle', { avatar: 12 }),
    lines: [
      them(
        13,
        "Good evening. My husband has broken the spout off our teapot (he says it broke itself). Do you mend, or is it a new pot? We've had it nine years and I'm rather fond of it.",
      ),
    ],
    answers: ["How kind. I'll bring it in on Saturday, and him too, so he can explain himself."],
  }),
  story('late-mug-arrived', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'en',
    who: person('pennyfold.example', 'Penny Fold', { avatar: 9, followerCount: 176 }),
    lines: [
      them(
        22,
        'Second-hand shop find of the year: an early @mottleandloam.example mug, stamp and all, for two euros. Anna, do you remember making this one?',
        {
          pictures: [picture('mugs-pair', 'Two mugs, one blue and one honey coloured, on a wooden table')],
        },
      ),
    ],
    answers: ['Oh that makes it even better. It will be treated like royalty.'],
  }),
  story('late-provocation', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('potshotpete', 'pot shot', { followerCount: 3 }),
    lines: [them(9.75, '@mottleandloam WORST SHOP EVER. you are all idiots!!!')],
    answers: ['lol'],
  }),
  story('late-school-visit', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person('office@trefford-primary.example', 'Trefford Primary School'),
    lines: [
      them(
        24,
        `School visit in spring, 24 children

Hello,

Year 4 are doing the Romans after Easter and would love to see how a pot is actually made. Would you have room for 24 children and 3 adults for about an hour? We'd walk over, and we'd bring our own aprons.

What would you charge, and is there somewhere to wash 48 hands?

Many thanks,
Beth Arkley, Year 4`,
      ),
    ],
    answers: [
      'Re: School visit in spring, 24 children\n\nThat would be wonderful. I’ll check dates with the head and come back to you by the end of the week.\n\nBeth',
    ],
  }),
  story('late-microwave-sparks', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'en',
    who: person('noodle_nights', 'Ade', { avatar: 4 }),
    lines: [
      them(
        38.5,
        'hey quick one, the plate with the gold rim just threw actual sparks in my microwave ⚡ is it ruined? am i??',
      ),
    ],
    answers: ['phew. ok plate stays out of the microwave from now on, thanks for the quick reply'],
  }),
  story('late-pickup', {
    on: 'mastodon',
    kind: 'directMessage',
    lang: 'en',
    who: person('tamsin@saltmarsh.example', 'Tamsin Rook', { followerCount: 530 }),
    lines: [
      them(
        49,
        "Hi! I've paid for ML-2182 with shipping but I'll be passing by on Thursday after all. Could I pick it up and get the postage back? If it's a faff, never mind.",
      ),
    ],
  }),
  story('late-mug-thanks', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('dunstanfell', 'Dunstan Fell', { followerCount: 61 }),
    lines: [
      them(
        56,
        "@mottleandloam replacement bowl turned up two days early with a handwritten note. I work in customer service. That's how you do it.",
      ),
    ],
  }),
  story('late-review-course', {
    on: 'facebook',
    kind: 'review',
    lang: 'en',
    who: person('imelda.croft', 'Imelda Croft', { avatar: 5 }),
    lines: [
      them(
        64,
        'Did the Thursday throwing evening with my sister. Four hours, two lopsided bowls, clay in places clay should not be. Marek has the patience of a saint. The room was freezing though, do bring a coat.',
      ),
    ],
    answers: ['Thank you! A heater would make it perfect.'],
  }),
  story('late-press-photo', {
    on: 'x',
    kind: 'directMessage',
    lang: 'en',
    who: person('harbourpostlife', 'Harbour Post, Life & Style', {
      avatar: 8,
      isVerified: true,
      followerCount: 21_400,
    }),
    lines: [
      them(
        72,
        "Hi Anna, we'd like to use your kiln photo in Sunday's piece on small workshops. Are we allowed to, and how should we credit it? Page goes to print at six.",
      ),
    ],
    answers: ['Perfect, credited exactly like that. Thank you for being so quick.'],
  }),
]
