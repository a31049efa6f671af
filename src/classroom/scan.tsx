/** Scanning: outcome codes are held before the camera, one after another. Offered only where the page may use a camera and there is one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../panels/controls/button.tsx';
import { announce } from '../panels/live.tsx';
import { say } from '../words/say.ts';
import type { CameraFault } from './camera.ts';
import { closeCamera, hasCamera, mayUseCamera, openCamera, readCodes } from './camera.ts';

interface ScanProps {
  /** Takes the text of a code. @returns what is to be said of it. */
  readonly onText: (text: string) => string;
}

export function Scan({ onText }: ScanProps) {
  const [isThere, setThere] = useState<boolean | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<CameraFault | 'notFetched' | null>(null);
  useEffect(() => {
    if (mayUseCamera()) void hasCamera().then(setThere);
  }, []);
  if (!mayUseCamera()) return <p class="note class-no-scan">{say('classroom.scan.insecure')}</p>;
  if (isThere === null) return null;
  if (!isThere) return <p class="note class-no-scan">{say('classroom.scan.fault.none')}</p>;
  return (
    <div class="class-scan">
      <Button
        expanded={isOpen}
        onClick={() => {
          setFault(null);
          setOpen(!isOpen);
        }}
      >
        {say(isOpen ? 'classroom.scan.stop' : 'classroom.scan.begin')}
      </Button>
      {fault === null ? null : (
        <p class="fault" role="alert">
          {say(`classroom.scan.fault.${fault}`)}
        </p>
      )}
      {isOpen ? (
        <Camera
          onText={onText}
          onEnd={(why) => {
            setOpen(false);
            setFault(why);
          }}
        />
      ) : null}
    </div>
  );
}

interface CameraProps extends ScanProps {
  /** @param why null where nothing is wrong. */
  readonly onEnd: (why: CameraFault | 'notFetched' | null) => void;
}

/** The picture of the camera. Its stream ends with it, and when the page is put out of sight. */
function Camera({ onText, onEnd }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [said, setSaid] = useState('');
  /** What the camera has shown already: a code is held before it for many frames. */
  const shown = useRef(new Set<string>());
  const heard = useRef({ onText, onEnd });
  heard.current = { onText, onEnd };
  useEffect(() => {
    let isLeft = false;
    const ends: (() => void)[] = [];
    const see = (text: string): void => {
      if (isLeft || shown.current.has(text)) return;
      shown.current.add(text);
      const words = heard.current.onText(text);
      setSaid(words);
      announce(words);
    };
    const begin = async (): Promise<void> => {
      const opened = await openCamera();
      if (opened.ok) ends.push(() => closeCamera(opened.value));
      if (isLeft) return end();
      if (!opened.ok) return heard.current.onEnd(opened.fault.code);
      if (video.current === null) return;
      video.current.srcObject = opened.value;
      try {
        ends.push(await readCodes(video.current, see));
      } catch {
        heard.current.onEnd('notFetched');
      }
      if (isLeft) end();
    };
    const end = (): void => {
      for (const one of ends.splice(0)) one();
    };
    const hide = (): void => {
      if (document.hidden) heard.current.onEnd(null);
    };
    document.addEventListener('visibilitychange', hide);
    void begin();
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', hide);
      end();
    };
  }, []);
  return (
    <>
      <video ref={video} class="class-video" autoPlay muted playsInline aria-label={say('classroom.scan.picture')} />
      <p class="class-scanned">{said === '' ? say('classroom.scan.hold') : said}</p>
    </>
  );
}
