import { createReadAloud } from './kiosk/handover/readAloud/readAloud.ts';
import { deviceSpeech } from './kiosk/handover/readAloud/speech.ts';

/** Reads answers aloud on this device; the one that the buttons move and the idle clock asks. */
export const deviceReadAloud = createReadAloud(deviceSpeech(window));
