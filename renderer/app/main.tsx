import { createRoot } from 'react-dom/client';
import { must } from '#shared/kernel/assert.ts';

createRoot(must(document.getElementById('root'), 'the root element')).render(<main>Аттестация</main>);
