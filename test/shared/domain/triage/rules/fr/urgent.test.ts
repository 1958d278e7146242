import { describe, expect, it } from 'vitest'

import { urgentIn } from '../says'

const urgent: readonly (readonly [string, string])[] = [
  ['undelivered', "Je n'ai toujours pas reçu ma commande"],
  ['undelivered', 'jai tjs pas recu mon colis'],
  ['undelivered', 'Le suivi indique livré mais je ne vois rien'],
  ['undelivered', 'Ma boîte aux lettres est toujours vide'],
  ['undelivered', "Ça fait trois semaines que j'attends"],
  ['undelivered', 'Colis déposé à la mauvaise adresse'],
  ['undelivered', 'Il manque un couvercle dans le colis'],
  ['damaged', 'La vitre est en mille morceaux'],
  ['damaged', 'Les verres sont arrivés cassés'],
  ['damaged', 'la tasse est arrivee cassee'],
  ['damaged', "J'ai reçu du 38 au lieu du 41"],
  ['damaged', 'La bouilloire ne chauffe plus'],
  ['damaged', "Ce n'est pas ce que j'ai commandé"],
  ['damaged', 'Vous avez envoyé la mauvaise taille'],
  ['billing', "J'ai été débitée deux fois"],
  ['billing', 'Toujours pas de remboursement'],
  ['billing', 'Vous continuez à me prélever'],
  ['outage', 'Votre site est en panne'],
  ['outage', 'Impossible de me connecter à mon compte'],
  ['outage', 'La page de paiement ne marche pas'],
  ['legal', 'Je transmets le dossier à mon avocat'],
  ['legal', 'Conformément au RGPD, supprimez mes données'],
  ['safety', 'Ma fille a fait une allergie, nous avons fini aux urgences'],
  ['safety', 'La prise a pris feu'],
  ['security', 'Mon compte a été piraté'],
  ['security', 'Un faux site utilise votre nom'],
]

const calm: readonly string[] = [
  'Rien de cassé, merci beaucoup',
  "Rien n'est arrivé cassé, bravo",
  'Que se passe-t-il si mon colis est perdu ?',
  'Si jamais le vase arrive cassé, vous remboursez ?',
  'Remboursement bien reçu, merci',
  'Je me suis trompée de taille, puis-je échanger ?',
  'À quelle heure fermez-vous le samedi ?',
  'Le code promo ne marche pas',
  'Peut-on payer en trois fois ?',
  'Je ne suis pas déçue',
  'Peau sensible : cette huile convient-elle ?',
]

describe('French', () => {
  it.each(urgent)('hears %s in "%s"', (topic, text) => {
    expect(urgentIn(text, 'fr')).toContain(topic)
  })

  it.each(calm)('hears nothing urgent in "%s"', (text) => {
    expect(urgentIn(text, 'fr')).toEqual([])
  })
})
