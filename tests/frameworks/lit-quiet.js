// Lit greets developers with a warning, once; here it is as if it had done so.
window.litIssuedWarnings = new Set(['dev-mode']);
