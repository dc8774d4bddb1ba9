import { keepDraftsOf } from '/assets/identity/drafts.js';
import { openFirstListWithWork, signedInUser } from '/assets/identity/first-list.js';
import { appName, loadTexts } from '/assets/identity/webapp.js';

async function prepareForUser() {
  try {
    const user = await signedInUser();
    if (user) {
      keepDraftsOf(user);
      await openFirstListWithWork();
    }
  } catch (e) {
    console.warn('Tasklist opens its first filter', e);
  }
}

await Promise.all([loadTexts('tasklist'), prepareForUser()]);

export default {
  app: { vendor: 'Redress', name: appName('Tasklist', '任务列表') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: appName('en', 'zh') },
  customScripts: ['../../../assets/identity/webapp', '../../../assets/identity/form-messages', '../../../assets/identity/task-words',
    'scripts/redress/hidden-errors'],
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: appName('Claim the selected task', '认领所选任务') },
    focusFilter: { key: 'ctrl+shift+f', description: appName('Go to the first filter', '转到第一个筛选器') },
    focusList: { key: 'ctrl+alt+l', description: appName('Go to the first task', '转到第一个任务') },
    focusForm: { key: 'ctrl+alt+f', description: appName('Go to the first field of the form', '转到表单的第一个字段') },
    startProcess: { key: 'ctrl+alt+p', description: appName('Start a process', '启动流程') }
  }
};
