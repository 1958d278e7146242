/** Whether X would see a link: with a scheme, or a bare name under a well-known ending. Meant for prices: doubt counts as a link. */
export function holdsLink(text: string): boolean {
  return (
    /https?:\/\/\S/i.test(text) || /(^|[^\p{L}\p{N}@._-])([\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}_-])/u.test(text)
  )
}
