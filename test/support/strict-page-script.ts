/** Runs inside the strict page: collects what its policy refuses, then registers the elements. */
const violations: string[] = [];
window.violations = violations;
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
});

window.registered = import('../../src/define.js');

export {};
