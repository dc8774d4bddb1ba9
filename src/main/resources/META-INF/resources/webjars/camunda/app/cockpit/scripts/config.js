import { appName, loadTexts } from '/assets/identity/webapp.js';

await loadTexts('cockpit');

export default {
  app: { vendor: 'Redress', name: appName('Cockpit', '监控台') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: appName('en', 'zh') },
  customScripts: ['../../../assets/identity/webapp'],
  disableWelcomeMessage: true
};
