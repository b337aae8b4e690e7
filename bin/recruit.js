#!/usr/bin/env node
import { loadProgram } from '../dist/start.cjs';

const { main } = loadProgram(process.argv[2]);
process.exitCode = await main(process.argv.slice(2), new URL('..', import.meta.url));
