type Words = {
  /** What people copy from each other; `ML-0000` is replaced by an order of their own. */
  readonly copied: readonly string[]
  /** Said by one person each, with a town of theirs. */
  readonly own: readonly string[]
  /** Not against the shop. */
  readonly kind: readonly string[]
  readonly towns: readonly string[]
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
}

/** Words for the storm one can try out: the card terminal of the web shop has taken everybody's money twice. */
export const stormWords: Readonly<Record<'en' | 'fr' | 'pl', Words>> = {
  en: {
    copied: [
      'I was charged twice for order ML-0000 and nobody answers. Give me my money back!',
      'Warning: Mottle & Loam takes your money twice. Check your bank account today!',
      'You took the payment for ML-0000 two times. This is not acceptable, I want a refund now.',
      'Charged twice, no reply to three emails. Worst shop ever, do not buy there!',
    ],
    own: [
      'My rent bounced in TOWN because you charged my card twice. I am furious.',
      'Two payments left my account for one teapot. Who do I complain to in TOWN?',
      'Still no refund for the double charge. I have told everybody in TOWN about it.',
      'My bank in TOWN says the second payment is yours. This is theft, plain and simple.',
      'I paid once, you took it twice, and now you are silent. Terrible service.',
      'Ninety pounds gone for nothing. I am going to report you to my bank.',
    ],
    kind: ['Hope you get this sorted soon, I love your mugs!', 'Does the shop in TOWN sell your teapots as well?'],
    towns: ['Trefford', 'Low Harding', 'Ballinore', 'Saltby', 'Wickham Low', 'Great Penrow'],
    firstNames: ['Ada', 'Ben', 'Cora', 'Dev', 'Esme', 'Finn', 'Gwen', 'Hal', 'Iris', 'Joss', 'Kay', 'Lewis', 'Mina'],
    lastNames: ['Thorne', 'Vale', 'Pike', 'Marsh', 'Dunmore', 'Sayer', 'Oakes', 'Fenner', 'Rudd', 'Ashby', 'Loxley'],
  },
  fr: {
    copied: [
      'J’ai été débité deux fois pour la commande ML-0000 et personne ne répond. Rendez-moi mon argent !',
      'Attention, Mottle & Loam prélève deux fois. Vérifiez votre compte, c’est une arnaque !',
      'Vous avez encaissé deux fois la commande ML-0000. C’est inadmissible, je veux être remboursée tout de suite.',
    ],
    own: [
      'Mon loyer est refusé à TOWN parce que vous avez débité ma carte deux fois. Je suis furieux.',
      'Deux paiements pour une seule théière. C’est du vol, ma banque à TOWN va vous contacter.',
      'Toujours pas de remboursement du double prélèvement. Quelle honte !',
      'Payé une fois, débité deux fois, et aucune réponse. Service client lamentable.',
    ],
    kind: ['Courage, j’adore vos tasses !', 'Vos théières sont-elles aussi en vente à TOWN ?'],
    towns: ['Verlieux', 'Saint-Orlan', 'Port-Hélier', 'Chaumerolles'],
    firstNames: ['Aline', 'Bastien', 'Céleste', 'Damien', 'Élodie', 'Fabien', 'Gaëlle', 'Hervé', 'Inès', 'Jules'],
    lastNames: ['Marchal', 'Delorme', 'Vasseur', 'Brunel', 'Caillou', 'Fontanel', 'Girod', 'Lantier'],
  },
  pl: {
    copied: [
      'Pobraliście pieniądze dwa razy za zamówienie ML-0000 i nikt nie odpowiada. Oddajcie moje pieniądze!',
      'Uwaga, Mottle & Loam pobiera płatność dwa razy. Sprawdźcie konto, to oszustwo!',
      'Zapłaciłam dwa razy za ML-0000. To skandal, natychmiast proszę o zwrot.',
    ],
    own: [
      'Przez was nie mam na czynsz, karta obciążona dwa razy. Jestem wściekły.',
      'Dwie płatności za jeden czajnik. To kradzież, zgłaszam sprawę w banku w TOWN.',
      'Dalej nie ma zwrotu za podwójną płatność. Fatalna obsługa, wstyd!',
      'Zapłaciłem raz, zniknęło dwa razy, a wy milczycie. Nigdy więcej.',
    ],
    kind: ['Trzymam kciuki, uwielbiam wasze kubki!', 'Czy wasze czajniki można kupić w TOWN?'],
    towns: ['Brzozowiec', 'Zawilcowo', 'Nowe Wierzby', 'Stary Młyn'],
    firstNames: ['Agata', 'Borys', 'Celina', 'Dawid', 'Ewa', 'Filip', 'Grażyna', 'Hubert', 'Iga', 'Jan'],
    lastNames: ['Wrona', 'Lisek', 'Sowa', 'Brzoza', 'Kalina', 'Jawor', 'Wilga', 'Dudek'],
  },
}
