import { answerAsk } from './answer-ask.ts';
import type { PlannerAsk } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<PlannerAsk>) =>
  answerAsk(data, (answer) => self.postMessage(answer)),
);
