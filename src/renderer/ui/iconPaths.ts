/** Paths on a 24 by 24 grid. */
export const iconPaths = {
  now: 'M13.500 3L5 13.500h6L10.500 21 19 10.500h-6z',
  inbox: 'M3 13l3-8h12l3 8v6H3zM3 13h5l1.5 3h5L16 13h5',
  directMessages: 'M4 5h16v11H9l-5 4z',
  mentions: 'M16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-4 7.5M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  community:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6 6 0 0 1 3.5 6',
  waiting: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  done: 'M4.5 12.5l5 5 10-11',
  drafts: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  outbox: 'M21 3L10 14M21 3l-7 18-4-7-7-4z',
  templates: 'M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14.5h7M9 18h4',
  more: 'M4.5 12h1M11.5 12h1M18.5 12h1',
  accounts: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  back: 'M14 6l-6 6 6 6',
  verified:
    'M12 3l2.5 2 3.2-.2.8 3.1 2.7 1.7-1.2 3 1.2 2.8-2.7 1.7-.8 3.1-3.2-.2L12 22l-2.5-2-3.2.2-.8-3.1-2.7-1.7L4 12.6l-1.2-3 2.7-1.7.8-3.1 3.2.2zM8.5 12.5l2.5 2.5 4.500-5',
  close: 'M6 6l12 12M18 6L6 18',
} as const
export type IconName = keyof typeof iconPaths
