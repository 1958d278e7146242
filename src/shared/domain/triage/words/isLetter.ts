const letter = /^[\p{L}\p{M}]$/u

/** Whether a UTF-16 unit is a letter or a mark on one; units beyond the basic plane are pictures to us. */
export function isLetter(unit: number): boolean {
  if (unit < 0xc0)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7
  return letter.test(String.fromCharCode(unit))
}

export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0xb4 || unit === 0x60
}
