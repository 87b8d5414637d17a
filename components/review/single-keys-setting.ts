"use client";
import { useSyncExternalStore } from "react";

const NAME = "imprimatur.single-keys";
const CHANGED = "imprimatur:single-keys";

/** Whether single keys are commands on this device; on until somebody turns them off (WCAG 2.1.4). */
export function useSingleKeysSetting(): [isOn: boolean, set: (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, read, readOnServer), write];
}

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

/** Where storage is refused, as in some private windows, keys stay on for the page and the switch does nothing. */
function read(): boolean {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch {
    return true;
  }
}

function readOnServer(): boolean {
  return true;
}

function write(isOn: boolean) {
  try {
    localStorage.setItem(NAME, isOn ? "on" : "off");
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}
