import './app/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/kernel/assert.ts';
import { App } from './app/app.tsx';
import { reportBugs } from './app/report-bugs.ts';
import { UiProvider } from './ui/ui-provider.tsx';

reportBugs(window);
createRoot(must(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <UiProvider>
      <App />
    </UiProvider>
  </StrictMode>,
);
