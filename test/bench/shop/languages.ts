/** What the made-up shop knows of a language. */
export type Language = {
  readonly code: 'en' | 'fr' | 'pl'
  /** The words people use most, the commonest first. */
  readonly common: readonly string[]
  /** Rarer words are put together of these, as the language would. */
  readonly beginnings: readonly string[]
  readonly middles: readonly string[]
  readonly endings: readonly string[]
  /** Sentences of customers; `#` is an order's number, `@` an e-mail address. */
  readonly questions: readonly [string, ...string[]]
  /** Sentences of the shop. */
  readonly answers: readonly [string, ...string[]]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

export const languages: readonly [Language, ...Language[]] = [
  {
    code: 'en',
    common:
      words(`the to and a of is in it you for that on my was with have not be this are but at your from so just can as me if
      when they we there will would still been one all no or by get has do out time what up an any order back more after only
      now like how our got than first two very good other again could shop parcel box day today week were before bought blue
      size colour mug plate bowl glaze gift refund delivery address website please thanks thank hello hi really never broken
      cracked chipped lovely beautiful dishwasher microwave handle saucer teapot kettle card payment charged twice invoice
      voucher code discount price stock available pickup courier tracking number customs friend mother birthday wedding
      replacement return exchange wrong missing late waiting email message photo picture`),
    beginnings:
      words(`ap bar con dis el fa gre ha in jo kin lo mar no ob per qua re sta tri un ver win yel cha sho flo pla sea wood
      stone clay sand moon river corn`),
    middles: words(
      `ba ben cor da den fi ga gen hol la len li men mi na ner nu pa pen ri ro sa sen ta ter ti to va ven vi wa`,
    ),
    endings: words(`s ed ing er ers ly ness able ment ments ful y ie ies al ish less tion tions est`),
    questions: [
      'Where is my order #?',
      'My parcel # has not arrived yet.',
      'The mug from order # came broken.',
      'Can I still change the address?',
      'Do you ship to Canada?',
      'When will the blue bowls be back in stock?',
      'I was charged twice for #.',
      'Is this dishwasher safe?',
      'How long does a refund take?',
      'You can write to me at @ if that is easier.',
      'The tracking number does not work.',
      'I would like to return the teapot.',
      'Love the new glaze!',
      'Could you send an invoice to @?',
      'The handle came off after two days.',
      'Thanks, that helps a lot.',
      'Still nothing, what is going on?',
      'This is the third time I am asking.',
      'Is there a discount for twelve plates?',
    ],
    answers: [
      'Thank you for your message!',
      'We are sorry to hear that.',
      'Order # left us yesterday.',
      'Could you send us a photo of it?',
      'A replacement is on its way.',
      'Your refund for # has been sent.',
      'It should arrive within three working days.',
      'Please write to @ so that we can look into it.',
      'Yes, all our mugs go in the dishwasher.',
      'They will be back next week.',
      'We have changed the address for you.',
      'Have a lovely day!',
    ],
  },
  {
    code: 'fr',
    common:
      words(`de la le et à les des je un en est que une pour vous pas du il dans ne ce qui mon sur ma au avec plus mais bien
      merci bonjour commande colis été avez votre vos nous reçu encore toujours fait tout même très quand comme aussi livraison
      adresse jour jours semaine hier demain déjà être cette mes depuis avoir peut si ou où bol tasse assiette théière cadeau
      anniversaire remboursement échange retour cassé abîmé fêlé boîte carton facture paiement carte prix taille couleur bleu
      vert œuvre cœur sœur mère fête Noël problème réponse numéro suivi transporteur boutique site photo message magnifique
      déçue ravie livré perdu manque erreur attends attente possible savoir besoin grand petite`),
    beginnings: words(
      `ab bou cha dé en é fer gra hé in jou lé mé né ou pré qué ré sou tra vi fleu clo plâ brû cré gué aî œu pé`,
    ),
    middles: words(`ba bi cha da fé ga la li lo ma mi né ni pa pé ra ri ro sa sé ta ti tu va vé vi lle nne sse tte`),
    endings: words(
      `er é ée és ées ement ement ait aient eux euse age ages tion tions ette ettes eur eurs ique iques ère ières oir`,
    ),
    questions: [
      'Où est ma commande # ?',
      'Je n’ai toujours pas reçu le colis #.',
      'La théière est arrivée cassée.',
      'Livrez-vous en Belgique ?',
      'Quand les bols bleus seront-ils de retour ?',
      'J’ai été débitée deux fois pour #.',
      'Est-ce que ça passe au lave-vaisselle ?',
      'Pouvez-vous m’écrire à @ ?',
      'Le numéro de suivi ne marche pas.',
      'Je voudrais échanger la tasse.',
      'Vos créations sont magnifiques !',
      'Merci beaucoup pour votre réponse.',
      'Toujours rien, que se passe-t-il ?',
      'Auriez-vous une facture au nom de ma société ?',
      'C’est pour l’anniversaire de ma sœur.',
    ],
    answers: [
      'Merci pour votre message !',
      'Nous sommes désolés pour ce désagrément.',
      'La commande # est partie hier.',
      'Pourriez-vous nous envoyer une photo ?',
      'Un nouveau colis est en route.',
      'Le remboursement de # a été effectué.',
      'Il devrait arriver sous trois jours ouvrés.',
      'Écrivez-nous à @ et nous regarderons.',
      'Oui, tout passe au lave-vaisselle.',
      'Nous avons corrigé l’adresse.',
      'Belle journée à vous !',
    ],
  },
  {
    code: 'pl',
    common:
      words(`i w nie na się z do to że jest o jak za ale po dzień dobry dziękuję proszę zamówienie paczka przesyłka czy już
      mam co tak od dla być było mi moje mój moja jeszcze tylko kiedy gdzie tym przez bardzo może albo bo mnie państwo pani pan
      dotarła doszła kubek talerz miska imbryk dzbanek szkliwo prezent zwrot wymiana reklamacja pieniądze faktura adres kurier
      numer śledzenia sklep strona zdjęcie wiadomość odpowiedź tydzień dni dwa trzy wczoraj dzisiaj jutro pęknięty stłuczona
      uszkodzone zielony niebieski żółty źle świetnie piękne łódź żona mąż córka święta urodziny ślub rozmiar kolor cena rabat
      kod płatność karta konto brak dostępne pozdrawiam witam pytanie pomoc później szybko wciąż czekam`),
    beginnings: words(
      `bez błę czy dło gło grze kró krzy lą łą mę nie ob po prze przy ro sło spró stró szcze świ tłu wą wy za zmie źró żó dzie`,
    ),
    middles: words(
      `cza dło gą ka kle le li ło ma mie na nie no pa pie ra ro rzy sza ście ta to wa wie wy za ze żę cho dzi`,
    ),
    endings: words(
      `a y i ę ą ów om ami ach ego emu ych ymi ość ości anie ania ać ał ała ali nik nika ek ka ki kę ko ny na ne`,
    ),
    questions: [
      'Gdzie jest moje zamówienie #?',
      'Paczka # wciąż nie dotarła.',
      'Kubek przyszedł stłuczony.',
      'Czy wysyłają państwo do Niemiec?',
      'Kiedy znów będą niebieskie miski?',
      'Pobrano płatność dwa razy za #.',
      'Czy można to myć w zmywarce?',
      'Proszę o odpowiedź na @.',
      'Numer śledzenia nie działa.',
      'Chciałabym zwrócić imbryk.',
      'Przepiękne szkliwo!',
      'Bardzo dziękuję za szybką odpowiedź.',
      'Nadal nic, co się dzieje?',
      'Czy mogę prosić o fakturę na firmę?',
      'To prezent na ślub, zależy mi na czasie.',
    ],
    answers: [
      'Dziękujemy za wiadomość!',
      'Bardzo nam przykro.',
      'Zamówienie # wyjechało wczoraj.',
      'Czy możemy prosić o zdjęcie?',
      'Nowa paczka jest już w drodze.',
      'Zwrot za # został wysłany.',
      'Powinna dotrzeć w ciągu trzech dni.',
      'Proszę napisać na @, sprawdzimy.',
      'Tak, wszystko można myć w zmywarce.',
      'Zmieniliśmy adres.',
      'Miłego dnia!',
    ],
  },
]
