import type { Cost } from '#shared/domain/costs/cost'

/** X's list prices in US dollars, per resource read or request written (docs.x.com pricing page, 2026-08-22). */
export const usd = {
  post: 0.005,
  ownedPost: 0.001,
  user: 0.01,
  directMessage: 0.01,
  sentPost: 0.015,
  sentPostWithLink: 0.2,
  sentReply: 0.01,
  sentDirectMessage: 0.015,
} as const satisfies Partial<Record<Cost['resource'], number>>

export function cost(resource: keyof typeof usd, key: string, at: number): Cost {
  return { resource, key, usd: usd[resource], at }
}

/** X bills the description of a picture as a request of its own (media metadata). */
export function pictureDescriptionCost(mediaId: string, at: number): Cost {
  return { resource: 'other', key: `description-${mediaId}`, usd: 0.005, at }
}

/** How many resources of a price fit into what is left; floating-point dust must not cost one. */
export function affordable(leftUsd: number, eachUsd: number): number {
  return leftUsd === Infinity ? Infinity : Math.floor(leftUsd / eachUsd + 1e-9)
}
