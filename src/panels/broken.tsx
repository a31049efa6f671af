/** Catches a screen that could not be drawn: says so, and leads back to the game that is kept. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { say } from '../words/say.ts';
import { Button } from './controls/button.tsx';

export function Unbroken({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary((fault: unknown) => {
    // For whoever looks at the console; the page says it in words.
    reportError(fault);
  });
  if (error === undefined || error === null) return children;
  return (
    <main class="reading-page">
      <h1>{say('app.name')}</h1>
      <p class="reading" role="alert">
        {say('app.broke')}
      </p>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {say('app.brokeReload')}
        </Button>
      </p>
    </main>
  );
}
