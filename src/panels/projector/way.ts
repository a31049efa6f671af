/** The way to the projector view: a window of its own, one for all games of this browser. */

/** The address of the view, after the site's own; the language of this visit goes along. */
function projectorAddress(): string {
  const language = new URLSearchParams(location.search).get('lang');
  return `${location.pathname}?projector${language === null ? '' : `&lang=${encodeURIComponent(language)}`}`;
}

/** Opens the view, or brings the one to the front that is open already. */
export function openProjector(): void {
  open(projectorAddress(), 'good-offices-projector')?.focus();
}
