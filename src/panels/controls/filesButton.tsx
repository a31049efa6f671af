/** A button that asks for files: the native field, laid out of sight, with its label as the button. */
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FilesButtonProps {
  readonly label: string;
  /** Endings, such as `.json,.zip`. */
  readonly accept: string;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FilesButton({ label, accept, primary = false, onFiles }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={primary ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        class="files-input"
        multiple
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be asked for again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
