/**
 * `setAside`: the owner ended it and the storm goes on; nothing is paused, and it starts no second alert.
 * `coolingSince`: since when it is calm again; null: it is not.
 */
export type CrisisPhase =
  | { readonly phase: 'calm' }
  | { readonly phase: 'alert' | 'setAside'; readonly startedAt: number; readonly coolingSince: number | null }
