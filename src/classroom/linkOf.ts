/** What a class is given to find a page of this site by. */

type Place = Pick<Location, 'protocol' | 'hostname' | 'href'>;
/** `file`: the page is a file on this machine, each other machine has one of its own. `here`: its address leads to this machine alone, wherever it is typed. */
export type Reach = 'all' | 'here' | 'file';

/** @returns who comes here by the address of this page. */
export function reachOf({ protocol, hostname }: Pick<Place, 'protocol' | 'hostname'>): Reach {
  if (protocol === 'file:') return 'file';
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ? 'here' : 'all';
}

/** @returns the whole link; of a file what is written behind its name, since it lies elsewhere on each machine. */
export function linkOf(place: Place, hash: string): string {
  return reachOf(place) === 'file' ? hash : `${place.href.replace(/[?#].*$/s, '')}${hash}`;
}
