import { answerTo } from './answer.ts';

const answer = answerTo(process.argv.slice(2));
if (answer.ok) console.log(JSON.stringify(answer.value, null, 2));
else {
  console.error(answer.error);
  process.exitCode = 1;
}
