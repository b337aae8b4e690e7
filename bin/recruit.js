#!/usr/bin/env node
import { runProgram } from '../dist/start.cjs';

process.exitCode = await runProgram(process.argv.slice(2), new URL('..', import.meta.url));
