/* global document */
/* Written for Internet Explorer 11, which knows no modules: it shows the plain page instead of the pane. */
(function () {
  var pane = document.getElementById("pane");
  var page = document.getElementById("old-browser");
  if (pane) pane.style.display = "none";
  if (page) page.removeAttribute("hidden");
})();
