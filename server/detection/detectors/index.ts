import type { Detector } from "../detector.ts";
import { directoryDetector } from "./directory.ts";

/** Every detector of the engine. One that is not listed here does not run. */
export const DETECTORS: readonly Detector[] = [directoryDetector];
