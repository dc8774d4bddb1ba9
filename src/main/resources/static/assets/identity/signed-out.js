import { clearDrafts } from './drafts.js';

clearDrafts();
