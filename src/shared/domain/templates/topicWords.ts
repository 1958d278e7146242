import type { TemplateLanguage } from './template'
import type { Topic } from './topic'

/**
 * What customers write about, by language: folded words separated by spaces. `word*` is how a word begins, `two_words` stand
 * next to each other.
 */
export const topicWords: Readonly<Record<TemplateLanguage, Readonly<Partial<Record<Topic, string>>>>> = {
  en: {
    delivery:
      'deliver* parcel* package* shipp* shipment* courier* carrier* track* arriv* dispatch* late lost postage where_is_my not_arrived not_received',
    damage: 'damag* broken broke crack* smash* shatter* torn scratch* chipped dented leak* defect* faulty',
    wrongItem:
      'wrong_item wrong_one wrong_size wrong_colour wrong_color wrong_product wrong_order sent_the_wrong received_the_wrong got_the_wrong',
    return: 'return* send_it_back send_back exchange* withdraw*',
    refund: 'refund* money_back reimburs* chargeback',
    payment:
      'pay paid payment* charged charge card paypal invoice* receipt* twice billed bank price cost costs how_much',
    discount: 'discount* coupon* voucher* promo* code sale sales',
    cancel: 'cancel*',
    address: 'address* moved_house wrong_street postcode',
    product:
      'size sizes sizing fit fits material* colour* color* dimension* measure* ingredient* allerg* washable made_of',
    stock: 'stock sold_out restock* available availability back_in',
    hours: 'open opening hours closed close holiday* sunday saturday monday visit',
    custom: 'custom customi* personali* engrav* bespoke commission made_to_order',
    wholesale: 'wholesale* resell* retailer* bulk stockist* distributor*',
    thanks: 'thank thanks thx cheers grateful',
    praise:
      'love loved lovely beautiful gorgeous amazing awesome perfect great fantastic wonderful recommend* excellent',
    complaint: 'complain* terrible awful disappoint* unacceptable angry furious worst rude scam ridiculous disgust*',
    private: 'dm dms private privately inbox',
  },
  fr: {
    delivery:
      'livr* colis paquet* expedi* envoi* envoye* suivi transporteur* colissimo chronopost mondial_relay retard* perdu recu acheminement arriv*',
    damage: 'abim* casse* endommag* fissur* fele* raye* dechir* defectueu* defaut brise* cabosse*',
    wrongItem: 'mauvais_article mauvaise_taille mauvaise_couleur mauvais_produit erreur_de pas_le_bon pas_la_bonne',
    return: 'retour* renvoyer renvoi* echang* retract*',
    refund: 'rembours* avoir',
    payment: 'pay* paiement* debit* carte cb paypal factur* preleve* virement prix cout* combien deux_fois tarif*',
    discount: 'remise* reduction* promo* code solde* bon_d',
    cancel: 'annul*',
    address: 'adresse* demenag* code_postal',
    product: 'taille* matiere* couleur* dimension* mesure* ingredient* allerg* lavable composition pointure*',
    stock: 'stock rupture epuise* disponib* reassort* dispo',
    hours: 'horaire* ouvert* ouvr* ferme* fermeture conges vacances dimanche samedi',
    custom: 'personnalis* sur_mesure grav* commande_speciale',
    wholesale: 'grossiste* revend* en_gros professionnel* distributeur*',
    thanks: 'merci remerci*',
    praise: 'ador* magnifique* superbe* genial* parfait* sublime* excellent* bravo recommande* ravi ravie beau belle',
    complaint:
      'plainte* decu* decevant* honteu* scandal* inadmissible* inacceptable* furieu* arnaque* nul nulle reclamation*',
    private: 'mp dm prive privee',
  },
  pl: {
    delivery:
      'paczk* przesyl* dostaw* wysyl* wysla* kurier* paczkomat* inpost dpd sledz* dotar* opozn* zagin* zgubi* doreczen* doreczon* dojdzie przyjdzie',
    damage: 'uszkodz* zepsut* pekni* rozbit* stluc* porysow* podart* wadliw* zniszcz* polaman*',
    wrongItem: 'pomyl* zly_produkt zly_rozmiar zly_kolor nie_ten nie_ta nie_to inny_produkt zamiast',
    return: 'zwrot* zwroc* odesl* odsyl* wymian* wymien* odstap*',
    refund: 'zwrot_pieniedzy zwrot_srodkow oddac_pieniadze oddajcie pieniadz* zwrotu_pieniedzy',
    payment:
      'platn* zaplac* plac* kart* blik przelew* faktur* paragon* pobra* dwa_razy podwojn* cena ceny cene kosztuj* koszt* ile_kosztuje',
    discount: 'rabat* znizk* kod kodu promocj* kupon* wyprzedaz*',
    cancel: 'anulow* rezygn* zrezygn* odwola*',
    address: 'adres* przeprowadz* kod_pocztowy',
    product: 'rozmiar* material* kolor* wymiar* sklad skladnik* alerg* prac',
    stock: 'dostepn* wyprzedan* magazyn* na_stanie zabrakl* braku bedzie_jeszcze',
    hours: 'godzin* otwart* czynn* zamkni* niedziel* sobot* urlop* swieta',
    custom: 'personaliz* na_zamowienie grawer* indywidualn* na_miare',
    wholesale: 'hurt* odsprzed* dystrybu* hurtow*',
    thanks: 'dziek* podziekowan*',
    praise: 'piekn* cudown* swietn* super wspanial* zachwyc* polecam rewelac* idealn* slicz* uwielbiam',
    complaint:
      'reklamac* skarg* rozczarow* skandal* oszust* beznadziej* fatalny fatalna fatalnie zenada wsciek* niedopuszcz*',
    private: 'priv prywatn* pw',
  },
}
