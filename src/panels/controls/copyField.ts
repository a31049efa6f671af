/** Copies what stands in a field; where the browser does not let the page, as on plain http, the text stays marked for the keyboard. */
import { announce } from '../live.tsx';

/** @param id of the field. @param copied, @param marked what is told of it, in words. */
export function copyField(id: string, { copied, marked }: { readonly copied: string; readonly marked: string }): void {
  const field = document.getElementById(id) as HTMLTextAreaElement | null;
  if (field === null) return;
  field.focus();
  field.select();
  const failed = (): void => announce(marked);
  const written = navigator.clipboard?.writeText(field.value);
  if (written === undefined) return failed();
  void written.then(() => announce(copied), failed);
}
