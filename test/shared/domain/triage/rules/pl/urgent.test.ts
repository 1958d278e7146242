import { describe, expect, it } from 'vitest'

import { urgentIn } from '../says'

const urgent: readonly (readonly [string, string])[] = [
  ['undelivered', 'Paczka nie dotarła'],
  ['undelivered', 'nadal nie dostalam zamowienia'],
  ['undelivered', 'Śledzenie pokazuje, że doręczono, a ja nic nie mam'],
  ['undelivered', 'Czekam już trzy tygodnie'],
  ['undelivered', 'Skrzynka pusta, kuriera nie ma'],
  ['undelivered', 'Kurier zostawił paczkę pod złym adresem, u sąsiada'],
  ['undelivered', 'Brakuje jednej pokrywki w paczce'],
  ['damaged', 'Kieliszki w drobny mak'],
  ['damaged', 'Kubek przyszedł rozbity'],
  ['damaged', 'wazon dotarl stluczony'],
  ['damaged', 'Przysłaliście zły rozmiar'],
  ['damaged', 'To nie to, co zamówiłam'],
  ['damaged', 'Lampka przestała działać'],
  ['billing', 'Pobraliście pieniądze dwa razy'],
  ['billing', 'Nadal nie mam zwrotu'],
  ['billing', 'Odesłałam kurtkę miesiąc temu i wciąż nie ma pieniędzy'],
  ['outage', 'Strona nie działa'],
  ['outage', 'Nie mogę się zalogować'],
  ['legal', 'Sprawą zajmie się prawnik'],
  ['legal', 'Na podstawie RODO proszę o usunięcie moich danych'],
  ['safety', 'Syn dostał wysypki po waszym kremie'],
  ['safety', 'Ładowarka się zapaliła'],
  ['security', 'Ktoś włamał się na moje konto'],
  ['security', 'Fałszywa strona podszywa się pod was'],
]

const calm: readonly string[] = [
  'Nic nie pękło, dziękuję',
  'nic nie peklo, super zapakowane',
  'Co jeśli paczka zaginie?',
  'Zwrot dotarł, dziękuję',
  'Pomyliłam rozmiar, mogę wymienić?',
  'Do której macie otwarte w sobotę?',
  'Kod rabatowy nie działa',
  'Czy ten krem nadaje się do wrażliwej skóry?',
  'Gdzie klikam, żeby ustawić nowe hasło?',
]

describe('Polish', () => {
  it.each(urgent)('hears %s in "%s"', (topic, text) => {
    expect(urgentIn(text, 'pl')).toContain(topic)
  })

  it.each(calm)('hears nothing urgent in "%s"', (text) => {
    expect(urgentIn(text, 'pl')).toEqual([])
  })
})
