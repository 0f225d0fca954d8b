import { ThemeRadar } from './theme-radar/theme-radar.js';
import { defineElement } from './widget/define-element.js';

defineElement('theme-radar', ThemeRadar);

declare global {
  interface HTMLElementTagNameMap {
    'theme-radar': ThemeRadar;
  }
}

export { ThemeRadar };
