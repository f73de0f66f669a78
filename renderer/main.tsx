import './app/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/kernel/assert.ts';
import { App } from './app/app.tsx';
import { reportBugs } from './app/report-bugs.ts';
import { openSaved, revealSaved } from './office/documents/open-saved.ts';
import { openSavedBy } from './ui/saved-toast.ts';
import { UiProvider } from './ui/ui-provider.tsx';

reportBugs(window);
openSavedBy({ open: openSaved, reveal: revealSaved });
createRoot(must(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <UiProvider>
      <App />
    </UiProvider>
  </StrictMode>,
);
