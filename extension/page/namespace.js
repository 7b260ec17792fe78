// @ts-check
"use strict";

// The one name all files share. They may be injected a second time into the same world (by a
// registration, then by a click): every module keeps what is already there.
var garbo = garbo || {};
