import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Identity } from '#shared/domain/customers/customer'

import type { Random } from './random'

const firstNames = (
  'Marta Piotr Zofia Łukasz Agnieszka Élodie François Chloé Benoît Aïcha Olivia James Amelia Noah Priya Arjun ' +
  'Ananya Wei Mei Hiroshi Yuki Min-jun Seo-yeon Fatima Omar Layla Yusuf Ngozi Chidi Amara Kwame Sofía Mateo Valentina João ' +
  'Beatriz Giulia Lorenzo Anna Jürgen Heike Søren Astrid Björn Saga Aino Mikko Olena Dmytro Ivana Željko Eszter Gergő Andrei ' +
  'Ioana Dimitra Nikos Ayşe Emre Noa Eitan Siobhán Pádraig Thảo Minh Siti Budi Aroha Tane Nayeli Itzel Leila Reza'
).split(' ')
const lastNames = (
  'Kowalska Nowak Wiśniewski Wójcik Dąbrowska Lefèvre Moreau Girard Rousseau Diallo Smith Taylor Okafor Adeyemi ' +
  'Mensah Sharma Patel Iyer Zhang Chen Tanaka Sato Kim Park Haddad al-Masri Demir Yılmaz García Fernández Silva Oliveira Rossi ' +
  'Bianchi Müller Weiß Sørensen Lindqvist Virtanen Shevchenko Horvat Nagy Popescu Papadopoulos Cohen O’Connor Nguyễn Wijaya ' +
  'Parata Hernández Tehrani MacDonald van-der-Berg Straße Ångström Øien Çelik Şahin Božić Kučera'
).split(' ')
const handleTails = ['', '', '_', '.', 'art', 'home', 'xo', '_pl', '_fr', 'uk', 'tea', 'pots'] as const

export type People = {
  identity(channelId: ChannelId): Identity
  /** The part of an e-mail address before the @. */
  mailName(): string
}

/** People the shop has never met, each with a number of their own at their network. */
export function createPeople(random: Random): People {
  let met = 0

  function mailName(): string {
    return `${plain(some(firstNames, random))}.${plain(some(lastNames, random))}${random.between(1, 9_999)}`
  }

  return {
    mailName,
    identity: (channelId) => {
      met += 1
      const first = some(firstNames, random)
      const last = some(lastNames, random)
      const number = `${1_000_000_000 + met * 977 + random.whole(900)}`
      const handle = `${plain(first)}${random.pick(handleTails)}${plain(last).slice(0, random.between(1, 9))}${met}`
      const remoteId = channelId === 'mail' ? `${plain(first)}.${plain(last)}${met}@example.com` : number
      const isKnownWell = channelId === 'x' || channelId === 'instagram'
      return {
        id: `${channelId}:${remoteId}`,
        channelId,
        remoteId,
        handle: channelId === 'mail' ? remoteId : handle,
        displayName: random.chance(0.9) ? `${first} ${last}` : handle,
        avatarUrl: random.chance(0.3) ? `https://pictures.example/${number}.jpg` : null,
        isVerified: isKnownWell && random.chance(0.04),
        followerCount: isKnownWell ? Math.floor(random.waiting() ** 3 * 200) : null,
      }
    },
  }
}

function some(from: readonly string[], random: Random): string {
  return from[random.whole(from.length)] ?? ''
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ł/gu, 'l')
    .replace(/[^a-z]/gu, '')
}
