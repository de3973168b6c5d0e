/* Light or dark as chosen last, before the first paint; without a choice the system decides. */
document.documentElement.dataset.theme = localStorage.theme ?? '';
