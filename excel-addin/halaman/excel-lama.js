/* global document, location */
/* ES5: runs in Internet Explorer 11, the web view of Excel 2016/2019 (LTSC). */
(function () {
  var lama = typeof Promise === 'undefined' || typeof Symbol === 'undefined' || !!document.documentMode;
  if (lama && !/excel-lama\.html/.test(location.pathname)) {
    location.replace('excel-lama.html' + location.search + location.hash);
  }
})();
