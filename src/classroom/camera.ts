/** The camera of this machine: whether there is one, opened and closed, and its frames read for QR codes. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';

/** `refused`: the person or the school does not allow it. `busy`: another program has it. */
const CAMERA_FAULTS = ['refused', 'none', 'busy', 'failed'] as const;
export type CameraFault = (typeof CAMERA_FAULTS)[number];

/** @returns whether a page here may ask for a camera at all: over https, or on this computer itself. */
export function mayUseCamera(): boolean {
  return isSecureContext && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** @returns whether this machine has a camera; browsers tell that without asking anybody. */
export async function hasCamera(): Promise<boolean> {
  try {
    return (await navigator.mediaDevices.enumerateDevices()).some(({ kind }) => kind === 'videoinput');
  } catch {
    return false;
  }
}

/** Names of the standard (Media Capture and Streams, section 10.3) for what goes wrong. */
const FAULT_OF: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** @returns the camera's stream, the one at the back where there are two; or why there is none. */
export async function openCamera(): Promise<Result<MediaStream, { readonly code: CameraFault }>> {
  try {
    const video = { facingMode: 'environment', width: { ideal: 640 } };
    return ok(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
  } catch (error) {
    return fail({ code: FAULT_OF[(error as Error).name] ?? 'failed' });
  }
}

/** Lets the camera go: its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Pixels of a frame's longer side that are read: enough for a code of twelve signs, quick on an old laptop. */
const READ_AT_MOST = 640;
/** Milliseconds between two frames that are read. */
const EACH = 120;

/** Reads what the camera shows until it is told to stop. @param onText hears the text of each code that is seen, again and again. @returns what stops it. Fails where the reader's code does not come. */
export async function readCodes(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  const { default: jsQR } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const timer = setInterval(() => {
    const { videoWidth, videoHeight } = video;
    if (pen === null || videoWidth === 0) return;
    const scale = Math.min(1, READ_AT_MOST / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    // A code in a dark theme is light on dark.
    const seen = jsQR(data, width, height, { inversionAttempts: 'attemptBoth' });
    if (seen !== null && seen.data !== '') onText(seen.data);
  }, EACH);
  return () => clearInterval(timer);
}
