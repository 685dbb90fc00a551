/* global Office */
/* ES5. Excel reports an error when an add-in page never says that it is ready. */
if (typeof Office !== 'undefined') {
  Office.initialize = function () {};
}
