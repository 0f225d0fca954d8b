import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as library from '../../src/index.js';
import '../../src/define.js';

type ElementClass = typeof LitElement & (new () => LitElement);

const elements = Object.values<unknown>(library).filter(
  (value): value is ElementClass => typeof value === 'function' && value.prototype instanceof HTMLElement,
);

describe('reactive properties', () => {
  it('exist on every element that is exported and registered', () => {
    expect(elements).to.have.length.above(0);
    for (const element of elements) expect(customElements.getName(element), element.name).to.be.a('string');
  });

  it('are accessors, never fields of the instance that would hide them', () => {
    for (const element of elements) {
      const instance = new element();
      const names = [...element.elementProperties.keys()];
      expect(names).to.include('theme');
      expect(names.filter((name) => Object.hasOwn(instance, name))).to.deep.equal([]);
    }
  });
});
