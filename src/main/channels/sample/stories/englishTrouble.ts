import { ourPost, person, picture, story, them, us, type Story } from '../story'

const hannah = person('hannah.wrigley', 'Hannah Wrigley', { avatar: 5 })

/** English: things that went wrong. */
export const englishTrouble: readonly Story[] = [
  story('gift-in-pieces', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('maevecorr', 'Maeve Corrigan', { avatar: 1, followerCount: 212 }),
    lines: [
      them(
        -38,
        "@mottleandloam just opened my parcel and one of the two mugs is in about nine pieces 😭 They're for my mum's 70th. TOMORROW.",
        {
          pictures: [
            picture('mug-broken', 'A blue mug broken into pieces on wrapping paper'),
            picture('parcel', 'A cardboard parcel with one crushed corner'),
          ],
        },
      ),
      them(-36, '@mottleandloam order ML-2188 if that helps. The box itself was dented when the driver handed it over'),
      them(
        2.5,
        "@mottleandloam sorry to nag, I can drive over today if you still have one in the ink blue? I'm about an hour away",
      ),
    ],
    answers: [
      "@mottleandloam oh thank you SO much. I honestly didn't expect an answer this fast. I'll be there before you close 💙",
    ],
  }),
  story('charged-twice', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person('tom.ashdown@postbox.example', 'Tom Ashdown'),
    lines: [
      them(
        -95,
        `Charged twice for order ML-2174

Hello,

I ordered the large oatmeal bowl on Thursday (ML-2174, €46.00). My bank now shows two payments of €46.00 to you, one minute apart. I pressed the button once, though the page did hang for a while before it said thank you.

I've attached a screenshot. Could you refund one of them please? Rent goes out on Monday so I'd be grateful if it could be soon.

Regards,
Tom Ashdown`,
        { pictures: [picture('statement', 'Bank statement with two payments of 46.00 euros to Mottle & Loam')] },
      ),
    ],
    answers: [
      `Re: Charged twice for order ML-2174

Thanks for looking into it so quickly. I'll keep an eye on the account and let you know when it arrives.

Tom`,
    ],
  }),
  story('label-created', {
    on: 'instagram',
    kind: 'directMessage',
    lang: 'en',
    who: person('dev.in.the.garden', 'Devika R.', { avatar: 2 }),
    lines: [
      them(-1320, "Hi! Wondering where my order is? Placed it on the 9th, it's the three small planters"),
      us(
        -1275,
        'Hello Devika, thanks for asking. They left the workshop yesterday with Kurivo, you should get a tracking mail today. Anna',
      ),
      them(-1271, 'Amazing ty!!'),
      them(-64, "Hi again, tracking still says 'label created' and nothing else 😬 is that normal?"),
    ],
    answers: [
      "Ok thanks for checking with them! No huge rush, they're for my windowsill, I just want to know they're not lost 😅",
    ],
  }),
  story('typo-handle', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'en',
    who: person('gordon.pym', 'Gordon Pym'),
    lines: [
      them(
        -130,
        'hi ther i orderd a teapto last wek adn teh lid doesnt fit propely it kind of wobles whne you poor. is taht how its ment to be or coudl i get a diffrent lid. sory typing on teh bus',
      ),
    ],
    answers: ['rihgt ok il take a foto tonigth wen im home. thank yuo for beign nice abuot it'],
  }),
  story('sarcasm-tracking', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('rhysprobert_', 'Rhys Probert', { followerCount: 1840 }),
    lines: [
      them(
        -75,
        "Big thanks to @mottleandloam for the immersive delivery experience. Eleven days, four 'out for delivery' texts, zero plates. I feel like I've really been on a journey with these plates.",
      ),
      them(-71, '@mottleandloam 10/10 suspense. Would wait again.'),
    ],
    answers: [
      "@mottleandloam fair play for answering. ML-2121, DM'd you the address again. If they turn up tomorrow I'll post an apology to the plates.",
    ],
  }),
  story('unanswered-question-marks', {
    on: 'instagram',
    kind: 'directMessage',
    lang: null,
    who: person('k_o_s_t_a', 'kosta'),
    lines: [them(-170, 'is the honey mug still available'), them(-22, '???')],
    answers: ['ok great. i take 2'],
  }),
  story('crack-after-three-weeks', {
    on: 'mail',
    kind: 'mail',
    lang: 'en',
    who: person('p.lindqvist-moore@fernmail.example', 'Philippa Lindqvist-Moore'),
    lines: [
      them(
        -520,
        `A disappointed long-time customer (bowl, order ML-1988)

Dear Anna,

I have been buying from you for six years, since you were a trestle table at the Saturday market, and I think this is the first time I've written with a complaint. I want to explain it properly, so forgive the length.

Three weeks ago I bought the big serving bowl in moss. It was for our daughter's engagement lunch and it looked magnificent. I washed it by hand, as your card says, dried it, and put it on the dresser. It has never been in an oven, never in a microwave, and nobody has dropped it (there are only two of us and we would both have heard).

Last Sunday I noticed a hair crack from the rim to about half-way down. By Wednesday it had reached the foot. Yesterday I could feel it from the outside with my fingernail. I've attached a photograph, although it's hard to see in our kitchen light.

I rang the shop on Thursday and spoke to a young man who was polite but said he could only offer 10% off my next purchase "as a gesture". I don't want ten per cent off. I'd like to know whether the bowl is safe to use, whether this is a fault in the batch, and what you would do in my place.

I'm sorry to bring it to you personally, but I suspect you'd rather hear it.

With warm regards all the same,
Philippa Lindqvist-Moore`,
        { pictures: [picture('bowl-crack', 'A moss green bowl with a thin crack running down from the rim')] },
      ),
    ],
    answers: [
      `Re: A disappointed long-time customer (bowl, order ML-1988)

Dear Anna,

Thank you. That's exactly the answer I'd hoped for, and I feel rather silly for having worried about writing. I'll wrap it well and bring it in next week.

Philippa`,
    ],
    draft:
      "Dear Philippa,\n\nThank you for writing to me, and for explaining it so carefully. Please don't use the bowl for food for now: a crack that grows can",
  }),
  story('saturday-with-lise', {
    on: 'facebook',
    kind: 'review',
    lang: 'en',
    who: person('caroline.medway', 'Caroline Medway', { avatar: 6 }),
    lines: [
      them(
        -700,
        "Lovely things in the window, shame about the welcome. I asked Lise at the counter if I could exchange a vase I'd bought two days earlier (with receipt!) and she told me in front of a full shop that I should have 'thought about it before'. I left close to tears. I really don't think I'll be back.",
      ),
    ],
    answers: [
      "Thank you for replying, and for not making excuses. I'd be happy to talk on the phone, evenings are best.",
    ],
  }),
  story('hannah-comment', {
    on: 'facebook',
    kind: 'comment',
    lang: 'en',
    who: hannah,
    threadId: 'winter-glaze-post',
    under: ourPost('The winter glazes are out of the kiln: salt, ink blue and a new one we call ember.'),
    lines: [
      them(
        -1180,
        "Beautiful. But is anyone reading the messages on here? I've been waiting on a refund since the 3rd.",
      ),
    ],
  }),
  story('hannah-message', {
    on: 'facebook',
    kind: 'directMessage',
    lang: 'en',
    who: hannah,
    lines: [
      them(
        -640,
        "Hello, I sent back the two side plates (return R-0417, you signed for them on the 3rd). I was told 5 working days for the refund. It's now been nearly three weeks.",
      ),
      them(-300, 'Has anyone had a chance to look at this?'),
    ],
    answers: [
      "Thank you, I can see it in my account as pending now. I'd have appreciated hearing that a bit earlier but it's sorted, so thanks.",
    ],
  }),
  story('hannah-third', {
    on: 'facebook',
    kind: 'comment',
    lang: 'en',
    who: hannah,
    threadId: 'opening-weekend-post',
    under: ourPost('Open studio this weekend: come and see how a handle is pulled.'),
    lines: [
      them(
        -55,
        "Third time I'm asking, and this time in public because private clearly doesn't work: where is my €38?",
      ),
    ],
    answers: ["Thanks Anna. I've answered you in the messages."],
  }),
  story('troll-overpriced', {
    on: 'x',
    kind: 'mention',
    lang: 'en',
    who: person('real_talk_4417', 'tell it like it is', { followerCount: 9 }),
    isSilent: true,
    lines: [
      them(-48, '@mottleandloam worst shop on the planet. everything you make is garbage and everybody knows it'),
      them(-44, '@mottleandloam lol no answer as usual. close down already 🤡🤡🤡'),
    ],
  }),
]
