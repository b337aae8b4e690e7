import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { OPERATOR } from '../../src/adapters/pdf-operators.ts';

it('numbers the drawing operators as the installed pdf.js does', () => {
  expect(OPS).toMatchObject(OPERATOR);
});
