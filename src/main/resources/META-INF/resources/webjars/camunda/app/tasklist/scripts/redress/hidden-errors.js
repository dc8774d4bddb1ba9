/*
 * Tasklist keeps "Complete" and "Start" disabled for an error in a field that has been hidden since, and nobody can see why.
 * When no error is left in sight, the button is enabled again; pressing it checks every visible field anew, and so does the server.
 */
const BUTTONS = 'button[ng-click="complete()"], button[ng-click="startProcessInstance()"]';
const AFTER_THE_FORM_HAS_REACTED = 600;

function release(form) {
  if (form.isConnected && !form.querySelector('.fjs-has-errors')) {
    const dialog = form.closest('.modal-dialog') ?? document;
    dialog.querySelectorAll(BUTTONS).forEach(button => { button.disabled = false; });
  }
}

function watch(event) {
  const form = event.target.closest?.('.fjs-container');
  if (form) {
    setTimeout(release, AFTER_THE_FORM_HAS_REACTED, form);
  }
}

['change', 'click', 'focusout'].forEach(name => document.addEventListener(name, watch));
