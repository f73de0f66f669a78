import type { RunningApp } from '#tests/app/launch.ts';
import type { DemoWindow } from './window.ts';

/** Where a story is told: the running application, its window, the folders of what goes in and what comes out. */
export type Stage = {
  readonly app: RunningApp;
  readonly window: DemoWindow;
  /** The folder of input, or null for the sample that the project ships. */
  readonly input: string | null;
  readonly out: string;
};

/** A story drives the real application as its users would; it answers what did not come out as expected, in sentences. */
export type Story = (stage: Stage) => Promise<readonly string[]>;
