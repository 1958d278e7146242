import { createDisjointSets, type DisjointSets } from './disjointSets'
import { bandKeys, bands } from './minHash'
import { shingles, similarity } from './shingles'
import { textMarks, type TextMarks } from './textMarks'
import { mostTypical } from './mostTypical'

/** Messages that say the same in nearly the same words. */
export type DuplicateCluster = {
  /** The message that is most like all the others. */
  readonly typicalId: string
  /** In the order they were given. */
  readonly ids: readonly string[]
}

/** From this similarity of shingles on, two texts are copies of one: a word or two changed, a sentence added. */
const leastSimilarity = 0.5
/** A text with fewer words of its own is known by its hashtags. */
const fewWords = 3
/** In one band, a text is compared with so many others at most; in the other bands it meets others. */
const mostCompared = 8

type Compared = TextMarks & { readonly index: number; readonly shingles: Uint32Array }

/**
 * Clusters of two or more, largest first. Messages belong together that have the same words, share a link (not a bare
 * home page), have hardly more than the same hashtag, or whose shingles are alike: candidates by MinHash bands, each proved
 * by Jaccard similarity, joined by union-find. Each text is compared with few others, so time grows with the messages.
 */
export function nearDuplicates(
  messages: readonly { readonly id: string; readonly text: string }[],
): readonly DuplicateCluster[] {
  const sets = createDisjointSets(messages.length)
  const texts = messages.map(({ text }, index) => {
    const marks = textMarks(text)
    return { ...marks, index, shingles: shingles(marks.words) }
  })
  const firsts = joinSame(texts, sets)
  joinAlike(firsts, sets)
  return clusters(texts, sets).map((members) => ({
    typicalId: messages[mostTypical(members)]?.id ?? '',
    ids: members.map(({ index }) => messages[index]?.id ?? ''),
  }))
}

/** Joins what shares a key; answers the first text of each wording, for only wordings need to be compared. */
function joinSame(texts: readonly Compared[], sets: DisjointSets): readonly Compared[] {
  const firstWith = new Map<string, Compared>()
  return texts.filter((text) => {
    const wording = text.words.length > 0 ? [`words ${text.words.join(' ')}`] : []
    const tags = text.words.length < fewWords ? text.tags.map((tag) => `tag ${tag}`) : []
    const isNew = wording.every((key) => !firstWith.has(key))
    for (const key of [...wording, ...tags, ...text.links.map((link) => `link ${link}`)]) {
      const first = firstWith.get(key)
      if (first) sets.join(first.index, text.index)
      else firstWith.set(key, text)
    }
    return isNew && text.words.length >= fewWords
  })
}

function joinAlike(texts: readonly Compared[], sets: DisjointSets): void {
  const keys = texts.map((text) => bandKeys(text.shingles))
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<number, Compared[]>()
    texts.forEach((text, place) => {
      const key = keys[place]?.[band] ?? 0
      const bucket = buckets.get(key)
      if (bucket) joinWithBucket(text, bucket, sets)
      else buckets.set(key, [text])
    })
  }
}

/** One text of each cluster stands for it in a bucket. */
function joinWithBucket(text: Compared, bucket: Compared[], sets: DisjointSets): void {
  let isNew = true
  for (const other of bucket) {
    const isKnown = sets.rootOf(other.index) === sets.rootOf(text.index)
    if (!isKnown && isAlike(other, text)) sets.join(other.index, text.index)
    isNew &&= sets.rootOf(other.index) !== sets.rootOf(text.index)
  }
  if (isNew && bucket.length < mostCompared) bucket.push(text)
}

function isAlike(one: Compared, other: Compared): boolean {
  return similarity(one.shingles, other.shingles) >= leastSimilarity
}

function clusters(texts: readonly Compared[], sets: DisjointSets): readonly (readonly Compared[])[] {
  const byRoot = new Map<number, Compared[]>()
  for (const text of texts) {
    const root = sets.rootOf(text.index)
    const members = byRoot.get(root)
    if (members) members.push(text)
    else byRoot.set(root, [text])
  }
  const several = [...byRoot.values()].filter(({ length }) => length > 1)
  return several.sort((one, other) => other.length - one.length)
}
