/** What a customer has done lately that makes them come sooner or later. Instants are epoch ms, oldest first. */
export type CustomerHistory = {
  /** The last three times they wrote, on whatever channel. */
  readonly contacts: readonly number[]
  /** The last times a complaint of theirs began to wait. */
  readonly complaints: readonly number[]
  /** How many of their complaints wait. */
  readonly openComplaints: number
}

export const noHistory: CustomerHistory = { contacts: [], complaints: [], openComplaints: 0 }

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Messages less than ten minutes apart are one contact. */
const oneContactMs = 10 * minuteMs
/** "Third contact within 24 h on any channel" (product.md section 1). */
const contactsKept = 3
const contactsWithinMs = dayMs
/** Six complaints within 90 days, and the next one says less about the shop: our own judgement. */
const complaintsKept = 6
const complaintsWithinMs = 90 * dayMs

export function withContact(history: CustomerHistory, at: number): CustomerHistory {
  const contacts = withMoment(history.contacts, at, contactsKept)
  return contacts === history.contacts ? history : { ...history, contacts }
}

/** One more that waits, or one less; a complaint that begins to wait is also counted for good. */
export function withComplaint(history: CustomerHistory, change: 'waits' | 'settled', at: number): CustomerHistory {
  const openComplaints = Math.max(0, history.openComplaints + (change === 'waits' ? 1 : -1))
  const complaints = change === 'waits' ? withMoment(history.complaints, at, complaintsKept) : history.complaints
  return { ...history, openComplaints, complaints }
}

/** Whether their last three contacts came within a day of each other. */
export function isThirdContact({ contacts }: CustomerHistory): boolean {
  return areWithin(contacts, contactsKept, contactsWithinMs)
}

export function isChronic({ complaints }: CustomerHistory): boolean {
  return areWithin(complaints, complaintsKept, complaintsWithinMs)
}

/** The newest ones, with one more. One that goes on is known by its latest message; what came late is put where it belongs. */
function withMoment(moments: readonly number[], at: number, kept: number): readonly number[] {
  const near = moments.find((moment) => Math.abs(moment - at) <= oneContactMs)
  if (near !== undefined && near >= at) return moments
  const others = moments.filter((moment) => moment !== near)
  return [...others, at].sort((one, other) => one - other).slice(-kept)
}

function areWithin(moments: readonly number[], count: number, withinMs: number): boolean {
  const [first, last] = [moments.at(-count), moments.at(-1)]
  return first !== undefined && last !== undefined && last - first <= withinMs
}
