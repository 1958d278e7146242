/** The shop's own X app, built in at packaging from SHOPBELL_X_CLIENT_ID; empty: the owner brings their own. */
declare const BUILT_IN_X_CLIENT_ID: string
/** The Electron version that this app is made for and shipped with. */
declare const PINNED_ELECTRON: string
