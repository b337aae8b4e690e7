import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { renderText } from '../../src/render/text.ts';
import { termListView } from '../../src/views/term-list.ts';
import { termOf } from '../core/glossary/term-of.ts';

const TERMS = [
  termOf('bees', { name: 'Beekeeping' }),
  termOf('corrective-and-preventive-action', {
    name: 'Corrective and Preventive Action',
    industry: 'Clinical Research',
  }),
];
const ORIGINS: Glossary['origins'] = {
  bees: { file: 'mine/bees.yaml', shipped: false, replaces: 'terms/farming/bees.yaml' },
  'corrective-and-preventive-action': {
    file: 'terms/clinical-research/corrective-and-preventive-action.yaml',
    shipped: true,
  },
};

async function listOf(width: number): Promise<string> {
  const text = await renderText(termListView(TERMS, ORIGINS, true), { width, colour: false });
  return text.slice(0, text.indexOf('\n2 terms in'));
}

describe('the list of terms with their files', () => {
  it('has one shape, however long the names of an industry are', async () => {
    expect(await listOf(80)).toBe(`## Clinical Research: 1 term

- corrective-and-preventive-action: Corrective and Preventive Action
  File: terms/clinical-research/corrective-and-preventive-action.yaml

## Farming: 1 term

- bees: Beekeeping
  File: mine/bees.yaml
  Replaces: terms/farming/bees.yaml
`);
  });

  it('keeps it on a narrow terminal, where a path breaks between its folders', async () => {
    expect(await listOf(40)).toBe(`## Clinical Research: 1 term

- corrective-and-preventive-action:
  Corrective and Preventive Action
  File:
    terms/clinical-research/
    corrective-and-preventive-
    action.yaml

## Farming: 1 term

- bees: Beekeeping
  File: mine/bees.yaml
  Replaces: terms/farming/bees.yaml
`);
  });
});
