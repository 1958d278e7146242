import { ourPost, person, picture, story, them, us, type Story } from '../story'

/** English: questions, sales, praise, and what is already finished. */
export const englishQuestions: readonly Story[] = [
  story('ship-to-ireland', {
    on: 'facebook',
    kind: 'comment',
    lang: 'en',
    who: person('dermot.halloran', 'Dermot Halloran'),
    under: ourPost('Back in stock: the tall planter, 32 cm, in salt and in moss.'),
    lines: [
      them(-150, "Do ye ship to Ireland? I'd take two of the tall planter in moss today if the postage isn't mad", {
        edit: {
          after: 6,
          text: "Do ye ship to Ireland? I'd take three of the tall planter in moss today if the postage isn't mad",
        },
      }),
    ],
    answers: ["Grand, that's less than I feared. Ordering now, thanks a million"],
  }),
  story('cafe-wholesale', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person('bridget@halfpastcafe.example', 'Bridget Lowe'),
    lines: [
      them(
        -255,
        `Wholesale: 60 cups for a new café

Hi Anna,

I'm opening a small café, Half Past, at the end of January. I had coffee out of one of your honey cups at a friend's house and haven't stopped thinking about it.

I'd need 60 cups (around 180 ml) and 60 saucers, stackable if at all possible, plus maybe a dozen of the bigger ones for tea. My questions:

1. Do you do wholesale, and what would it come to?
2. Could you make the cup with a slightly thicker rim? They'll go through a commercial dishwasher forty times a week.
3. Is end of January realistic?

I've a budget of roughly €1,400 and I'd rather buy from a person than from a catalogue. I have to decide by Friday though, because the other supplier wants a yes.

Best,
Bridget`,
        { pictures: [picture('cafe-cups', 'Three stacked honey coloured cups on a café counter')] },
      ),
    ],
    answers: [
      `Re: Wholesale: 60 cups for a new café

That sounds very doable. If you can send me a sample with the thicker rim I'd happily pay for it, and then I can say yes before Friday.

Bridget`,
    ],
  }),
  story('nickel-allergy', {
    on: 'mastodon',
    kind: 'mention',
    lang: 'en',
    who: person('inescalloway@quietwater.example', 'Inês Calloway', { avatar: 7, followerCount: 640 }),
    lines: [
      them(
        -320,
        "@mottleandloam Question about the ember glaze: my son (4) has a severe nickel allergy. Is there any nickel, cobalt or chrome in it, and is it leach-tested? He'd be eating porridge out of it every day, so I need to be sure, not just fairly sure. Thanks for any detail you can give.",
        {
          pictures: [picture('glaze-tiles', 'Six glaze test tiles from pale salt to dark ember')],
        },
      ),
    ],
    answers: [
      "@mottleandloam Thank you, that's more than any big brand has ever told me. I'll wait for the lab sheet before ordering.",
    ],
  }),
  story('planter-praise', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('fernandfound', 'Joss Petherick', { avatar: 3, followerCount: 3120 }),
    lines: [
      them(
        -410,
        'My monstera has moved into its new @mottleandloam planter and I swear it grew a leaf overnight out of sheer pride 🌱',
        {
          pictures: [picture('planter', 'A leafy green plant in a terracotta planter on a windowsill')],
        },
      ),
      us(
        -384,
        "@fernandfound That is one proud monstera. We're showing the picture to everyone who threw that planter (it was Marek). ^AK",
      ),
    ],
  }),
  story('haggling-set', {
    on: 'instagram',
    kind: 'comment',
    lang: 'en',
    who: person('bargain.bettina', 'Bettina'),
    under: ourPost('Set of four breakfast bowls, €96. Each one a bit different.'),
    lines: [
      them(-280, '96 for four bowls? would you do 60 if i pick them up myself'),
      us(
        -262,
        "Hello Bettina, I can't go that low, each bowl takes about four hours. There's a seconds shelf in the shop though, from €12. Anna",
      ),
      them(-246, '75 and i come today, last offer 😄'),
    ],
    answers: ['haha ok ok. i come look at the seconds shelf then'],
  }),
  story('wrong-counter', {
    on: 'facebook',
    kind: 'comment',
    lang: 'en',
    who: person('maureen.tate', 'Maureen Tate'),
    under: ourPost('New in the shop: butter dishes. They do exactly one thing and they do it well.'),
    lines: [
      them(
        -360,
        'Hello dear could you tell me if my glasses are ready to collect? Name is Tate, the tortoiseshell ones. Thank you. Maureen',
      ),
      us(
        -341,
        "Hello Maureen, I'm afraid we're the pottery, so no glasses here except the ones Marek keeps losing. The opticians should be able to help. Anna",
      ),
    ],
    answers: ['Oh I am sorry, I thought this was the opticians. Lovely butter dish though. Maureen x'],
  }),
  story('loud-voice', {
    on: 'x',
    kind: 'directMessage',
    lang: 'en',
    who: person('theslowtable', 'The Slow Table', {
      avatar: 8,
      isVerified: true,
      followerCount: 48_200,
      bio: 'Long lunches, honest tableware. A newsletter about eating slowly, every other Sunday.',
    }),
    lines: [
      them(
        -162,
        "Hello! We're putting together our winter table guide (goes to about 48k readers). Two plates from the review set arrived chipped. Before we write anything: is that typical, or did we have bad luck? We close the issue tonight.",
        {
          pictures: [picture('plate', 'A speckled dinner plate with a chip at the rim')],
        },
      ),
    ],
    answers: [
      "That's a very fair answer, thank you. If the replacements get here this week we'll photograph those and say you put it right.",
    ],
  }),
  story('handle-thread', {
    on: 'bluesky',
    kind: 'mention',
    lang: 'en',
    who: person('oonagh.plum.example', 'Oonagh', { avatar: 9, followerCount: 87 }),
    lines: [
      // The second part overtakes the first, which the network then hands over twice.
      them(
        -232,
        '1/2 Thinking of the big left-handed jug for my dad. He has arthritis, so two things matter: how heavy is it when full, and is the handle wide enough for three fingers?',
        {
          lateBy: 4,
          againAfter: 9,
        },
      ),
      them(-231, '2/2 and is it safe to pour hot custard from it. That is its main job in our family.'),
    ],
    answers: ['Light enough, then! Ordering tonight. The custard thanks you.'],
  }),
  story('thank-you-card', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person('greta.solberry@fernmail.example', 'Greta Solberry'),
    isDone: true,
    lines: [
      them(
        -2610,
        `Thank you (no reply needed)

Just a note to say the replacement lid arrived, fits like a glove, and came with a biscuit. The biscuit did not survive the hallway.

You've a customer for life.

Greta`,
      ),
      us(
        -2580,
        `Re: Thank you (no reply needed)

Dear Greta, this made our morning. I've pinned it next to the kiln.

Warmly,
Anna`,
      ),
    ],
  }),
  story('throwing-course', {
    on: 'mastodon',
    kind: 'directMessage',
    lang: 'en',
    who: person('wil@hedgerow.example', 'Wil Tanner', { followerCount: 154 }),
    isDone: true,
    lines: [
      them(
        -3420,
        "Hi, are there places left on the beginners' throwing evening? There'd be two of us, one with very cold hands.",
      ),
      us(
        -3395,
        "Hello Wil, yes, two places left. I've put your names down. The clay is cold too, so bring a jumper. Anna",
      ),
      them(-3388, 'Brilliant, see you then!'),
      us(-3380, 'See you then!'),
    ],
  }),
  story('gift-wrap', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'en',
    who: person('lottie.pages', 'Lottie Pages', { avatar: 10 }),
    lines: [
      them(-1905, 'Hiya, do you gift wrap?'),
      us(-1890, 'Hello Lottie, we do: brown paper, cotton ribbon and a card, €3. What should the card say? Anna'),
      them(-1884, 'ooh let me think about it'),
      us(-1880, 'Take your time, just tell me here.'),
    ],
  }),
]
