/** Counts how often each person has run this, and all together, under a lock. */
function count() {
  var lock = LockService.getScriptLock();
  lock.waitLock(10000);
  try {
    var all = PropertiesService.getScriptProperties();
    var own = PropertiesService.getUserProperties();
    var total = Number(all.getProperty('total') || 0) + 1;
    all.setProperty('total', String(total));
    own.setProperty('own', String(Number(own.getProperty('own') || 0) + 1));
    return [total, own.getProperty('own')];
  } finally {
    lock.releaseLock();
  }
}

/** A slow answer, kept in the cache for a minute. */
function cachedAnswer() {
  var cache = CacheService.getScriptCache();
  var known = cache.get('answer');
  if (known !== null) return 'known: ' + known;
  cache.put('answer', JSON.stringify({at: new Date().toISOString()}), 60);
  return 'computed';
}

function reset() {
  PropertiesService.getScriptProperties().deleteAllProperties();
}
