import { z } from 'zod';

// zod tries `new Function` for speed; the page's policy forbids it and would report every try.
z.config({ jitless: true });
