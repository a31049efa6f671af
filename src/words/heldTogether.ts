/** French sets a space before its tall signs and within its quotation marks; a line must never break there. */

/** @returns the text with spaces that never break before `: ; ! ? » %` and after `«`, where its language is French; else as it is. */
export function heldTogether(text: string, intl: string): string {
  return intl.startsWith('fr') ? text.replaceAll(/ (?=[:;!?»%])|(?<=«) /gu, '\u00A0') : text;
}
